package dev.clio.index.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.language.English;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import dev.clio.index.source.Block;
import dev.clio.index.source.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SplittingTest {
  private static final Source SOURCE = Source.untold(new SourceId("essay"), "Essay");
  private final Splitting splitting = new Splitting(new English());

  @Test
  void aParagraphOfMiddleLengthIsAPassage() {
    assertEquals(
        List.of("paragraph 1: 50", "paragraph 2: 90", "paragraph 3: 60"),
        outline(words(50) + "\n\n" + words(90) + "\n\n" + words(60)));
  }

  @Test
  void shortParagraphsAreJoined() {
    List<Draft> drafts = split("One.\n\nTwo and three.\n\n" + words(45));
    assertEquals(1, drafts.size());
    assertEquals("One.\nTwo and three.\n" + words(45), drafts.getFirst().text());
    assertEquals("paragraphs 1-3", place(drafts.getFirst()));
  }

  @Test
  void sectionsStayApartAndAreCountedAnew() {
    List<Draft> drafts =
        split("# A\n" + words(10) + "\n\n## B\n" + words(10) + "\n\n# C\n" + words(5));
    assertEquals(
        List.of(List.of("A"), List.of("A", "B"), List.of("C")),
        drafts.stream().map(Draft::headings).toList());
    assertEquals(
        List.of("paragraph 1"), drafts.stream().map(SplittingTest::place).distinct().toList());
  }

  @Test
  void aHeadingThatRepeatsTheTitleIsLeftOut() {
    Document document = SimpleReading.document("", Optional.of("War"), "# War\n## 1914\nIt began.");
    assertEquals(List.of("1914"), splitting.split(document, SOURCE).getFirst().headings());
  }

  @Test
  void headingsAloneAreTheText() {
    assertEquals("Causes\nCourse", split("# Causes\n# Course\n").getFirst().text());
    assertEquals(List.of(), split(""));
  }

  @Test
  void anItemKeepsItsSubItems() {
    List<Draft> drafts =
        split(
            "- Rapallo. "
                + words(40)
                + "\n  - "
                + words(30)
                + "\n  - "
                + words(30)
                + "\n- Locarno. "
                + words(44));
    assertEquals(List.of("item 1", "item 2"), drafts.stream().map(SplittingTest::place).toList());
    assertEquals(Optional.empty(), drafts.getFirst().lead());
  }

  @Test
  void subItemsThatDoNotFitAreLedByTheirPoint() {
    String point = "Many pacts were made in these years.";
    StringBuilder text = new StringBuilder("- " + point + "\n");
    for (int i = 0; i < 6; i++) {
      text.append("  - ").append(words(45)).append('\n');
    }
    List<Draft> drafts = split(text.append("- Next point. ").append(words(44)).toString());
    assertEquals("item 1", place(drafts.getFirst()));
    assertEquals(Optional.empty(), drafts.getFirst().lead());
    List<Draft> later = drafts.subList(1, drafts.size() - 1);
    assertTrue(later.size() >= 2);
    later.forEach(draft -> assertEquals(Optional.of(point), draft.lead()));
    assertTrue(later.stream().allMatch(draft -> place(draft).matches("items? 1\\.\\d(-1\\.\\d)?")));
    assertEquals(Optional.empty(), drafts.getLast().lead());
    assertEquals("item 2", place(drafts.getLast()));
  }

  @Test
  void aLongPointIsRepeatedInPart() {
    String text = "- " + words(20) + " " + words(110) + "\n  - " + words(60);
    assertEquals(Optional.of(words(20)), split(text).getLast().lead());
  }

  @Test
  void theRestOfALongItemIsLedByItsBeginning() {
    List<Draft> drafts =
        split("- " + words(20) + " " + words(100) + " " + words(30) + "\n- " + words(30));
    assertEquals(
        List.of("item 1", "item 1", "item 2"), drafts.stream().map(SplittingTest::place).toList());
    assertEquals(Optional.empty(), drafts.get(0).lead());
    assertEquals(Optional.of(words(20)), drafts.get(1).lead());
    assertEquals(Optional.empty(), drafts.get(2).lead());
  }

  @Test
  void aColonAfterAHeadingGoes() {
    assertEquals(List.of("Events"), split("# Events:\nWar.").getFirst().headings());
  }

  @Test
  void itemsGoByTheirLabels() {
    List<Block> blocks =
        List.of(
            new Block.Item(1, "9.", words(60), 1),
            new Block.Item(2, "9.1", words(100), 2),
            new Block.Item(2, "b)", words(100), 3),
            new Block.Item(1, "", words(60), 4));
    assertEquals(
        List.of("item 9", "item 9.1", "item 9.b", "item 2"),
        splitting.split(document("", blocks), SOURCE).stream().map(SplittingTest::place).toList());
  }

  @Test
  void whatLeadsToAListStaysWithIt() {
    List<Draft> drafts =
        split(words(100) + "\n\nThe aims were:\n\n- " + words(35) + "\n- " + words(35));
    assertEquals(2, drafts.size());
    assertTrue(drafts.getLast().text().startsWith("The aims were:\n"));
  }

  @Test
  void aLongParagraphIsSplitAtSentenceEndsIntoLikePieces() {
    String text = IntStream.range(0, 26).mapToObj(i -> words(10)).collect(Collectors.joining(" "));
    List<Draft> drafts = split(text);
    assertEquals(List.of("paragraph 1: 90", "paragraph 1: 90", "paragraph 1: 80"), outline(text));
    drafts.forEach(draft -> assertTrue(draft.text().endsWith(".")));
  }

  @Test
  void aVeryLongSentenceIsSplitAtAClause() {
    String clause = "and so it went on and on for a very long time in this land of ours;";
    String text = IntStream.range(0, 20).mapToObj(i -> clause).collect(Collectors.joining(" "));
    for (Draft draft : split(text)) {
      assertTrue(WordCount.of(draft.text()) <= Joining.MOST);
      assertTrue(draft.text().endsWith(";"));
    }
  }

  @Test
  void linesInsideAParagraphAreUnwrappedAndRowsOfATableAreNot() {
    assertEquals("One two three.", textOf("One\ntwo\nthree."));
    assertEquals("Year | Pact\n1922 | Rapallo", textOf("Year | Pact\n1922 | Rapallo"));
  }

  private String textOf(String paragraph) {
    Document document = document("", List.of(new Block.Paragraph(paragraph, 1)));
    return splitting.split(document, SOURCE).getFirst().text();
  }

  @Test
  void aRowStaysWholeUpToTwoHundredWords() {
    Block block = new Block.Paragraph(words(100) + " " + words(100), 1);
    assertEquals(1, splitting.split(document("r1", List.of(block)), SOURCE).size());
    assertEquals(2, splitting.split(document("", List.of(block)), SOURCE).size());
    Block longer = new Block.Paragraph(words(150) + " " + words(100), 1);
    assertTrue(splitting.split(document("r1", List.of(longer)), SOURCE).size() > 1);
  }

  @Test
  void everyWordStandsOnceAndInOrderWhateverTheDocument() {
    Random random = new Random(1939);
    for (int round = 0; round < 2_000; round++) {
      List<Block> blocks = new ArrayList<>();
      int size = random.nextInt(12);
      int depth = 0;
      for (int i = 0; i < size; i++) {
        int kind = random.nextInt(6);
        String text = randomText(random);
        if (kind == 0) {
          blocks.add(new Block.Heading(1 + random.nextInt(4), "Heading " + i, i));
        } else if (kind <= 2) {
          blocks.add(new Block.Paragraph(text, i));
        } else {
          depth = 1 + random.nextInt(depth + 2);
          blocks.add(new Block.Item(depth, random.nextBoolean() ? "" : "" + i, text, i));
        }
      }
      Document document = document(random.nextInt(4) == 0 ? "row" : "", blocks);
      List<String> before =
          blocks.stream()
              .filter(block -> !(block instanceof Block.Heading))
              .flatMap(block -> tokens(text(block)).stream())
              .toList();
      List<Draft> drafts = splitting.split(document, SOURCE);
      if (!before.isEmpty()) {
        assertEquals(
            before, drafts.stream().flatMap(draft -> tokens(draft.text()).stream()).toList());
      }
      drafts.forEach(draft -> assertEquals(draft.text().strip(), draft.text()));
    }
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Item item -> item.text();
    };
  }

  private static String randomText(Random random) {
    String[] parts = {
      "war", "Poland", "peace.", "1922.", "(so)", "but,", "then;", "a\nb", "G.", "ends. "
    };
    int most = random.nextInt(5) == 0 ? 500 : 40;
    return IntStream.range(0, random.nextInt(most))
        .mapToObj(i -> parts[random.nextInt(parts.length)])
        .collect(Collectors.joining(" "));
  }

  private static List<String> tokens(String text) {
    return Arrays.stream(text.split("\\s+")).filter(token -> !token.isEmpty()).toList();
  }

  /** One sentence. */
  private static String words(int count) {
    return "A" + " word".repeat(count - 2) + " ends.";
  }

  private List<String> outline(String text) {
    return split(text).stream()
        .map(draft -> place(draft) + ": " + WordCount.of(draft.text()))
        .toList();
  }

  private static String place(Draft draft) {
    return draft.citations().getFirst().place();
  }

  private List<Draft> split(String text) {
    return splitting.split(SimpleReading.document("", Optional.empty(), text), SOURCE);
  }

  private static Document document(String name, List<Block> blocks) {
    return new Document(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        blocks,
        List.of());
  }
}
