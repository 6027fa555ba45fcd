package dev.clio.bot.chat;

/** Says things that nobody has just asked for. */
public interface Outbox {
  /** Says something in a chat. */
  MessageRef post(ChatRef chat, Post post);

  /** Puts something in the place of a message; says it where that is not possible. */
  MessageRef revise(MessageRef message, Post post);

  /** A place of its own for a longer business; the chat itself where there are no such places. */
  ChatRef room(ChatRef parent, String title);
}
