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
  public record Words() implements Kind {}

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

  /** Suggests what a word that has been begun could become. */
  @FunctionalInterface
  public interface Suggester {
    /** Best first; at most 25 are shown. */
    List<String> suggest(String begun);
  }
}
