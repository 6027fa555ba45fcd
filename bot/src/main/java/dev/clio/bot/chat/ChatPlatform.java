package dev.clio.bot.chat;

/** A place where people talk, seen from Clio. */
public interface ChatPlatform extends Outbox, AutoCloseable {
  PlatformName name();

  /** Offers the commands and begins to hand over what people do. Called once. */
  void open(Menu menu, Inbox inbox);

  /** Stops listening; what was received before is still answered. */
  @Override
  void close();
}
