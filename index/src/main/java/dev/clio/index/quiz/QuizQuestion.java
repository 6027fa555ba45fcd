package dev.clio.index.quiz;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A question of a quiz, and what proves its answer.
 *
 * @param level from 1 to 3, the hardest
 * @param about what it asks about; what that is depends on the kind
 * @param detail more of the same, if anything: a sentence, a heading, a year that is claimed
 * @param tags what it is about: "treaty", "war"
 * @param hint words that help without telling, where somebody wrote some
 */
public record QuizQuestion(
    QuizQuestionId id,
    Kind kind,
    int level,
    String about,
    Optional<String> detail,
    Solution solution,
    Proof proof,
    NavigableSet<String> tags,
    Optional<String> hint) {
  /** What chat platforms show above choices without cutting it, in UTF-16 code units. */
  public static final int LONGEST_ABOUT = 250;

  /** What they show below it. */
  public static final int LONGEST_DETAIL = 400;

  /** What is asked. */
  public enum Kind {
    /** What somebody wrote: the question itself. */
    WRITTEN,
    /** The year of an event: its title, and a sentence on it. */
    YEAR,
    /** The event of a year: the year. */
    EVENT,
    /** A person: a sentence with a gap, and what it is about. */
    WHO,
    /** A year in a sentence: the sentence with a gap, and what it is about. */
    GAP,
    /** Whether an event was in a year: its title, and the year that is claimed. */
    TRUE_OR_FALSE,
    /** The order of events: nothing more. */
    ORDER,
    /** The year of an event as near as one can: its title, and a sentence on it. */
    CLOSEST
  }

  public QuizQuestion {
    tags = Collections.unmodifiableNavigableSet(new TreeSet<>(tags));
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException(id + ": level " + level);
    }
    if (about.length() > LONGEST_ABOUT || detail.orElse("").length() > LONGEST_DETAIL) {
      throw new IllegalArgumentException(id + ": too long");
    }
    if (about.isBlank() && kind != Kind.ORDER) {
      throw new IllegalArgumentException(id + ": asks about nothing");
    }
  }
}
