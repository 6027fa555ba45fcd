package dev.clio.index.lucene;

import dev.clio.index.signal.Typing;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds what a term unknown to the index was most likely meant to be. */
final class Nearest {
  /** Shorter terms have too many neighbours to guess. */
  private static final int SHORTEST = 4;

  /** From this length on two slips are mended. */
  private static final int LONG = 6;

  private Nearest() {}

  static Optional<String> term(IndexReader reader, String unknown) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Field.TERMS);
    boolean guessable =
        unknown.length() >= SHORTEST && unknown.chars().allMatch(Character::isLetter);
    if (terms == null || !guessable) {
      return Optional.empty();
    }
    int slips = unknown.length() >= LONG ? 2 : 1;
    FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Field.TERMS, unknown), slips, 0, true);
    Optional<String> best = Optional.empty();
    double least = Double.MAX_VALUE;
    for (BytesRef found = near.next(); found != null; found = near.next()) {
      String candidate = found.utf8ToString();
      double cost = cost(unknown, candidate, slips) - 0.05 * Math.log(near.docFreq());
      if (cost < least && candidate.chars().allMatch(Character::isLetter)) {
        least = cost;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** Slips, and a first letter that sounds different costs as much as another half. */
  private static double cost(String typed, String meant, int slips) {
    char a = typed.charAt(0);
    char b = meant.charAt(0);
    boolean alike = a == b || ("ck".indexOf(a) >= 0 && "ck".indexOf(b) >= 0);
    return Typing.distance(typed, meant, slips) + (alike ? 0 : 0.5);
  }
}
