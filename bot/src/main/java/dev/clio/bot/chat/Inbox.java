package dev.clio.bot.chat;

/**
 * Receives what people do. Never throws, answers when the work is done, may be called from many
 * threads at once.
 */
@FunctionalInterface
public interface Inbox {
  Reply receive(Incoming incoming);
}
