package dev.clio.bot.chat;

import java.util.Optional;

/** Says things that nobody has just asked for. Blocks until it is done; thread-safe. */
public interface Outbox {
  /** Says something in a chat. */
  Posted post(ChatRef chat, Post post, Sending how);

  /** Puts something in the place of a message; says it where that is not possible. */
  Posted revise(MessageRef message, Post post);

  /**
   * A place of its own for a longer business; the chat itself where there are no such places.
   *
   * @param title 1 to 100 characters
   */
  ChatRef room(ChatRef parent, String title);

  /** The conversation with a person alone; nothing where the platform cannot open one. */
  Optional<ChatRef> direct(Person person);
}
