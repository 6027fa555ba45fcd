package dev.clio.bot.discord;

import dev.clio.bot.chat.QuestionId;
import java.util.Optional;

/**
 * What a button or a form stands for; written as its custom id. Custom ids come back from outside,
 * so whatever is none of ours reads as nothing.
 */
sealed interface Handle {
  /** No custom id is longer, in UTF-16 code units. */
  int LONGEST = 100;

  /** As the custom id says it. */
  String id();

  /**
   * A step: a button, or the form of its blank.
   *
   * @param key where it lies on the shelf
   */
  record Step(String key) implements Handle {
    @Override
    public String id() {
      return "a:" + key;
    }
  }

  /** A choice in a question. */
  record Choice(QuestionId question, int choice) implements Handle {
    @Override
    public String id() {
      return checked("q:" + choice + ":" + question);
    }
  }

  /** A question that is answered in words: the button that asks for them, and its form. */
  record Words(QuestionId question) implements Handle {
    @Override
    public String id() {
      return checked("w:" + question);
    }
  }

  /** What a custom id stands for, if it is one of ours. */
  static Optional<Handle> read(String id) {
    if (id.length() < 3 || id.length() > LONGEST || id.charAt(1) != ':') {
      return Optional.empty();
    }
    String rest = id.substring(2);
    return switch (id.charAt(0)) {
      case 'a' -> Optional.of(new Step(rest));
      case 'q' -> choice(rest);
      case 'w' -> rest.isBlank() ? Optional.empty() : Optional.of(new Words(new QuestionId(rest)));
      default -> Optional.empty();
    };
  }

  private static Optional<Handle> choice(String words) {
    int colon = words.indexOf(':');
    if (colon < 1 || colon > 2 || words.substring(colon + 1).isBlank()) {
      return Optional.empty();
    }
    String number = words.substring(0, colon);
    return number.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(
            new Choice(new QuestionId(words.substring(colon + 1)), Integer.parseInt(number)))
        : Optional.empty();
  }

  private static String checked(String id) {
    if (id.length() > LONGEST) {
      throw new IllegalArgumentException("too long for a button: " + id);
    }
    return id;
  }
}
