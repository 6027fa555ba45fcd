package dev.clio.bot.chat;

import java.util.List;

/** A message and the next steps it offers. */
public record Post(Message message, List<Action> actions) {
  public Post {
    actions = List.copyOf(actions);
  }

  /** A message that offers nothing. */
  public static Post of(Message message) {
    return new Post(message, List.of());
  }

  /** Words that offer nothing. */
  public static Post note(String words) {
    return of(new Message.Note(Text.of(words)));
  }
}
