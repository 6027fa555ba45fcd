package dev.clio.index.language;

import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences. The ranges carry no white space at either end, do not overlap, and
 * together hold every character that is not blank. A line break always ends a sentence: inside a
 * passage it stands only between paragraphs, items or rows. Immutable, thread-safe; takes time in
 * proportion to the text.
 *
 * <p>One pass of our own over full stops instead of the JDK's BreakIterator: that one ends a
 * sentence after each initial and title, so that most of its ends had to be judged again here, and
 * it must not be shared between threads.
 */
public final class Sentences {
  private final Language language;

  public Sentences(Language language) {
    this.language = language;
  }

  /** The sentences of {@code text} in order. */
  public List<TextRange> of(String text) {
    List<TextRange> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (Characters.endsLine(text.charAt(at))) {
        start = cut(text, start, at, sentences);
      } else if (Characters.endsSentence(text.charAt(at))) {
        Stop stop = Stop.at(text, start, at);
        end = stop.after();
        if (stop.endsSentence(language)) {
          start = cut(text, start, end, sentences);
        }
      }
      at = end;
    }
    cut(text, start, text.length(), sentences);
    return sentences;
  }

  private static int cut(String text, int start, int end, List<TextRange> sentences) {
    int from = start;
    int to = end;
    while (from < to && Characters.isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && Characters.isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new TextRange(from, to));
    }
    return end;
  }
}
