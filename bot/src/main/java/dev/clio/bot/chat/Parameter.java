package dev.clio.bot.chat;

import java.util.List;

/** Something that a command is told. */
public record Parameter(String name, String summary, Kind kind, boolean required) {
  public Parameter {
    if (!name.matches("[a-z]{1,32}") || summary.isBlank() || summary.length() > 100) {
      throw new IllegalArgumentException("parameter " + name + ": " + summary);
    }
  }

  /** A parameter that cannot be left out. */
  public static Parameter required(String name, String summary, Kind kind) {
    return new Parameter(name, summary, kind, true);
  }

  /** A parameter that can be left out. */
  public static Parameter optional(String name, String summary, Kind kind) {
    return new Parameter(name, summary, kind, false);
  }

  /** What may stand for a parameter. */
  public sealed interface Kind {}

  /** Any words, to the end of the line: the last parameter only. */
  public record Words(Suggester suggester) implements Kind {
    /** Words that nobody can suggest. */
    public Words() {
      this(Suggester.NONE);
    }
  }

  /** One of a few words. */
  public record OneOf(List<String> words) implements Kind {
    public OneOf {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("one of nothing");
      }
    }
  }

  /** Any one word, with suggestions while it is typed. */
  public record Suggested(Suggester suggester) implements Kind {}

  /** A whole number, bounds inclusive. */
  public record WholeNumber(int least, int most) implements Kind {
    public WholeNumber {
      if (least > most) {
        throw new IllegalArgumentException("no number from " + least + " to " + most);
      }
    }
  }

  /** A file that is sent along: {@link Incoming.Called#upload}; the argument is its name. */
  public record File() implements Kind {}

  /**
   * What has been typed so far.
   *
   * @param words perhaps empty
   */
  public record Begun(String words, Person by, Place in) {}

  /** Suggests what words that have been begun could become. Answers at once, never throws. */
  @FunctionalInterface
  public interface Suggester {
    /** Suggests nothing: platforms need not ask. */
    Suggester NONE = begun -> List.of();

    /** Best first, 1 to 100 characters each; at most 25 are shown. */
    List<String> suggest(Begun begun);
  }
}
