package dev.clio.index.excerpt;

import dev.clio.index.passage.TextRange;
import java.util.List;

/**
 * Cuts excerpts: the answer sentence, and the sentences beside it that fit, the more telling ones
 * first. A sentence that is too long by itself is cut at clauses, and only a clause that is too
 * long at a space between words.
 */
public final class Cutter {
  private final int longest;

  /** Cuts excerpts of at most {@code longest} UTF-16 code units. */
  public Cutter(int longest) {
    this.longest = longest;
  }

  /**
   * Cuts around the answer.
   *
   * @param sentences all sentences of the passage, in order
   * @param best index of the answer sentence
   * @param words the telling words of the answer sentence
   */
  public Cut around(String text, List<Scored> sentences, int best, List<Scored> words) {
    TextRange answer = sentences.get(best).range();
    if (answer.length() > longest) {
      TextRange part = Clauses.best(text, answer, words, longest);
      return new Cut(part, part);
    }
    int from = best;
    int to = best;
    while (true) {
      boolean before = from > 0 && fits(sentences, from - 1, to);
      boolean after = to + 1 < sentences.size() && fits(sentences, from, to + 1);
      if (before && (!after || worth(sentences, from - 1) > worth(sentences, to + 1))) {
        from--;
      } else if (after) {
        to++;
      } else {
        return new Cut(between(sentences, from, to), answer);
      }
    }
  }

  private boolean fits(List<Scored> sentences, int from, int to) {
    return between(sentences, from, to).length() <= longest;
  }

  private static TextRange between(List<Scored> sentences, int from, int to) {
    return new TextRange(sentences.get(from).range().start(), sentences.get(to).range().end());
  }

  private static double worth(List<Scored> sentences, int at) {
    return sentences.get(at).worth();
  }
}
