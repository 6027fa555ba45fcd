package dev.clio.index.excerpt;

import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Clauses of a sentence that is too long to be shown whole. */
final class Clauses {
  private static final String ENDS = ",;:—–)";

  private Clauses() {}

  /** The run of clauses that fits and holds most of the telling words, the longest such. */
  static TextRange best(String text, TextRange sentence, List<Scored> words, int longest) {
    List<TextRange> clauses = of(text, sentence, longest);
    TextRange best = clauses.getFirst();
    double most = -1;
    for (int from = 0; from < clauses.size(); from++) {
      for (int to = from; to < clauses.size(); to++) {
        TextRange run = new TextRange(clauses.get(from).start(), clauses.get(to).end());
        if (run.length() > longest) {
          break;
        }
        double worth = worth(words, run);
        if (worth > most || (worth == most && run.length() > best.length())) {
          most = worth;
          best = run;
        }
      }
    }
    return best;
  }

  private static double worth(List<Scored> words, TextRange run) {
    return words.stream()
        .filter(word -> run.contains(word.range()))
        .mapToDouble(Scored::worth)
        .sum();
  }

  private static List<TextRange> of(String text, TextRange sentence, int longest) {
    List<TextRange> clauses = new ArrayList<>();
    int start = sentence.start();
    while (start < sentence.end()) {
      int end = end(text, start, sentence.end(), longest);
      TextRange clause = trimmed(text, start, end);
      if (clause.length() > 0) {
        clauses.add(clause);
      }
      start = end;
    }
    return clauses;
  }

  /** Where the clause that begins at {@code start} ends: at a mark, else at a space that fits. */
  private static int end(String text, int start, int last, int longest) {
    int space = start;
    for (int at = start; at < last; at++) {
      if (at - start >= longest) {
        return space > start ? space : wholeCharacter(text, start, at);
      }
      if (ENDS.indexOf(text.charAt(at)) >= 0
          && at + 1 < last
          && Character.isWhitespace(text.charAt(at + 1))) {
        return at + 1;
      }
      if (Character.isWhitespace(text.charAt(at))) {
        space = at;
      }
    }
    return last;
  }

  /** The last place up to {@code at} that cuts no surrogate pair or combining sequence in two. */
  private static int wholeCharacter(String text, int start, int at) {
    int end = at;
    while (end > start + 1 && isContinuation(text, end)) {
      end--;
    }
    return end > start + 1 ? end : at;
  }

  private static boolean isContinuation(String text, int at) {
    int type = Character.getType(text.codePointAt(at));
    return Character.isLowSurrogate(text.charAt(at))
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || text.charAt(at) == '\u200d'
        || text.charAt(at - 1) == '\u200d';
  }

  private static TextRange trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new TextRange(from, to);
  }
}
