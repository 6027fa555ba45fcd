package dev.clio.index.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.language.English;
import dev.clio.index.language.Sentences;
import dev.clio.index.passage.TextRange;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Excerpts: short, whole words, whole characters, always a range of the passage. */
final class CutterTest {
  private static final int LONGEST = 300;
  private final Sentences sentences = new Sentences(new English());
  private final Cutter cutter = new Cutter(LONGEST);

  @Test
  void showsTheSentencesAroundTheAnswerThatFit() {
    String text = "One came. Two saw. Three won.";
    Cut cut = cut(text, 1);
    assertEquals("Two saw.", cut.answer().of(text));
    assertEquals(text, cut.shown().of(text));
  }

  @Test
  void prefersTheMoreTellingNeighbour() {
    String text = "A".repeat(140) + ". " + "B".repeat(100) + ". " + "C".repeat(140) + ".";
    List<TextRange> ranges = sentences.of(text);
    List<Scored> scored =
        List.of(
            new Scored(ranges.get(0), 0.9),
            new Scored(ranges.get(1), 1),
            new Scored(ranges.get(2), 0.1));
    assertTrue(cutter.around(text, scored, 1, List.of()).shown().of(text).startsWith("A"));
  }

  @Test
  void cutsALongSentenceAtTheClauseThatTells() {
    String clause = "and then the delegates talked about many other matters at great length, ";
    String text = clause.repeat(4) + "but Lenin signed in March, " + clause.repeat(4) + "in vain.";
    int at = text.indexOf("Lenin");
    List<Scored> all = List.of(new Scored(new TextRange(0, text.length()), 1));
    List<Scored> telling = List.of(new Scored(new TextRange(at, at + 5), 3));
    String shown = cutter.around(text, all, 0, telling).shown().of(text);
    assertTrue(shown.contains("but Lenin signed in March"), shown);
    assertTrue(shown.length() <= LONGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301", // combining accent
        "👩‍👩‍👧‍👦", // joined family
        "ﬁ", // ligature
        "“quoted”",
        "שלום עולם",
        "क्षि",
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢"
      })
  void neverCutsInsideACharacter(String piece) {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("x");
      while (text.length() < 900) {
        text.append(piece.repeat(1 + random.nextInt(40)));
        text.append(random.nextInt(6) == 0 ? " " : "");
      }
      TextRange whole = new TextRange(0, text.length());
      TextRange shown =
          cutter.around(text.toString(), List.of(new Scored(whole, 1)), 0, List.of()).shown();
      assertTrue(shown.length() > 0 && shown.length() <= LONGEST);
      assertFalse(splits(text.toString(), shown.start()) || splits(text.toString(), shown.end()));
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private Cut cut(String text, int best) {
    List<TextRange> ranges = sentences.of(text);
    List<Scored> scored =
        IntStream.range(0, ranges.size())
            .mapToObj(i -> new Scored(ranges.get(i), 1.0 / (1 + i)))
            .toList();
    return cutter.around(text, scored, best, List.of());
  }
}
