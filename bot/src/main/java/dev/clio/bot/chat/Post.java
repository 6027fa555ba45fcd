package dev.clio.bot.chat;

import java.util.List;
import java.util.Optional;

/**
 * A message and the next steps it offers.
 *
 * @param picture says in another way what the message says in words; it may be left out where a
 *     platform cannot show it
 */
public record Post(Message message, List<Action> actions, Optional<Picture> picture) {
  public Post {
    actions = List.copyOf(actions);
  }

  /** A message without a picture. */
  public Post(Message message, List<Action> actions) {
    this(message, actions, Optional.empty());
  }

  /** A message that offers nothing. */
  public static Post of(Message message) {
    return new Post(message, List.of());
  }

  /** Words that offer nothing. */
  public static Post note(String words) {
    return of(new Message.Note(Text.of(words)));
  }

  /** The same with a picture. */
  public Post with(Picture shown) {
    return new Post(message, actions, Optional.of(shown));
  }
}
