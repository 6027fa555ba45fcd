package dev.clio.index.lucene;

import dev.clio.index.signal.Typing;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds what a term unknown to the index was most likely meant to be. */
final class Nearest {
  /** Shorter terms have too many neighbours to guess. */
  private static final int SHORTEST = 4;

  /** From this length on two slips are mended. */
  private static final int LONG = 6;

  private Nearest() {}

  /** Tells how many passages that count hold a term. */
  @FunctionalInterface
  interface Frequency {
    /**
     * The number of passages.
     *
     * @param everywhere how many of the index do
     */
    int of(String term, int everywhere);
  }

  static Optional<String> term(IndexReader reader, String unknown, Frequency frequency)
      throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Field.TERMS);
    boolean guessable =
        unknown.length() >= SHORTEST && unknown.chars().allMatch(Character::isLetter);
    if (terms == null || !guessable) {
      return Optional.empty();
    }
    int slips = unknown.length() >= LONG ? 2 : 1;
    TermsEnum near = within(slips, unknown).getTermsEnum(terms);
    Optional<String> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (BytesRef found = near.next(); found != null; found = near.next()) {
      String candidate = found.utf8ToString();
      boolean likely = unknown.length() > SHORTEST || beginAlike(unknown, candidate);
      if (!likely || !candidate.chars().allMatch(Character::isLetter)) {
        continue;
      }
      double slipped = cost(unknown, candidate, slips);
      // Counting is dear: only where the term could win if all of its passages counted.
      if (slipped - common(near.docFreq()) < least) {
        int with = frequency.of(candidate, near.docFreq());
        if (with > 0 && slipped - common(with) < least) {
          least = slipped - common(with);
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /** What being in many passages is worth. */
  private static double common(int passages) {
    return 0.05 * Math.log(passages);
  }

  /** One automaton, where FuzzyTermsEnum makes one for each number of slips: most of the work. */
  private static CompiledAutomaton within(int slips, String unknown) {
    return new CompiledAutomaton(
        new LevenshteinAutomata(unknown, true).toAutomaton(slips), true, false);
  }

  /** Slips, and a first letter that sounds different costs as much as another half. */
  private static double cost(String typed, String meant, int slips) {
    return Typing.distance(typed, meant, slips) + (beginAlike(typed, meant) ? 0 : 0.5);
  }

  /** Whether the first letters sound alike; a short word with another one is another word. */
  private static boolean beginAlike(String typed, String meant) {
    char a = typed.charAt(0);
    char b = meant.charAt(0);
    return a == b || ("ck".indexOf(a) >= 0 && "ck".indexOf(b) >= 0);
  }
}
