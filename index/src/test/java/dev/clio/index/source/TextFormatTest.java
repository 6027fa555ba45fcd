package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFormatTest {
  private static final String SENTENCE =
      "The lock keepers were paid by the boat, and so they liked small boats more than large ones.";

  @TempDir Path folder;

  @Test
  void periodsNestInOneAnother() throws Exception {
    Document document =
        read(
            "Canals of the world\n\n%s\n\n1801-1840: Early years\n\n1810s\n\n1811-1814: Spain\n\n%s\n\n"
                    .formatted(SENTENCE, SENTENCE)
                + "1819: Norway\n\n%s\n\n1830s\n\n1833: Peru\n\n%s\n"
                    .formatted(SENTENCE, SENTENCE));

    assertEquals(Optional.of("Canals of the world"), document.title());
    assertEquals(
        List.of(
            SENTENCE,
            "# 1801-1840: Early years",
            "## 1810s",
            "### 1811-1814: Spain",
            SENTENCE,
            "### 1819: Norway",
            SENTENCE,
            "## 1830s",
            "### 1833: Peru",
            SENTENCE),
        Reading.outline(document));
  }

  @Test
  void outlineKeepsDepthAndLabels() throws Exception {
    Document document =
        read(
            """
            Canals (revision notes)

            Early works
              1. The first was dug by hand.
                1. It took nine years.
                2. It leaked.
              2. The second had locks:
                a) an upper one
                b) a lower one
            Late works
            - steam dredgers
            - concrete walls
            """);

    assertEquals(
        List.of(
            "# Early works",
            "1. The first was dug by hand.",
            "  1.1. It took nine years.",
            "  1.2. It leaked.",
            "2. The second had locks:",
            "  2.a. an upper one",
            "  2.b. a lower one",
            "# Late works",
            "- steam dredgers",
            "- concrete walls"),
        Reading.outline(document).stream().toList());
  }

  @Test
  void linesBrokenAtAWidthAreJoined() throws Exception {
    Document document =
        read(
            """
            The canal was dug between two rivers by several hundred inhab-
            itants of the valley, who were promised land for it. The self-
            taught engineer in charge of them had never seen a lock before.
              A second canal followed after ten years, and this time the men
            were paid in silver.

            It was never finished.
            """);

    assertEquals(
        List.of(
            "The canal was dug between two rivers by several hundred inhabitants of the valley, who"
                + " were promised land for it. The self-taught engineer in charge of them had never"
                + " seen a lock before.",
            "A second canal followed after ten years, and this time the men were paid in silver.",
            "It was never finished."),
        Reading.outline(document));
  }

  @Test
  void initialsAreNoListAndLettersAre() throws Exception {
    Document document =
        read(
            "A. Berg dug the first canal, as every pupil in the valley has had to learn by"
                + " heart.\n\n"
                + "a. of wood\n"
                + "b. of stone\n");

    assertEquals(
        List.of(
            "A. Berg dug the first canal, as every pupil in the valley has had to learn by heart.",
            "a. of wood",
            "b. of stone"),
        Reading.outline(document));
  }

  @Test
  void titleOverTwoLinesBylineAndDateStandAboveTheText() throws Exception {
    Document document =
        read(
            "Sunday, 4 May 2003\n\n"
                + "THE CANALS OF THE NORTH AND\n"
                + "THEIR BUILDERS\n"
                + "(1801-1840)\n\n"
                + "By Anna Berg and Carl van Dahl\n\n"
                + "\u00a0\u00a0\u00a0Conclusion\n\n"
                + "\u00a0\u00a0\u00a0"
                + SENTENCE);

    assertEquals(
        Optional.of("THE CANALS OF THE NORTH AND THEIR BUILDERS (1801-1840)"), document.title());
    assertEquals(Optional.of("Anna Berg and Carl van Dahl"), document.author());
    assertEquals(Optional.of("2003-05-04"), document.date());
    assertEquals(List.of("# Conclusion", SENTENCE), Reading.outline(document));
    assertEquals(
        List.of(
            "1 DROPPED blog-date: Sunday, 4 May 2003",
            "3 MARKED page-title: THE CANALS OF THE NORTH AND THEIR BUILDERS (1801-1840)",
            "7 MARKED byline: By Anna Berg and Carl van Dahl",
            "9 MARKED section-label: \u00a0\u00a0\u00a0Conclusion"),
        Reading.dropped(document));
  }

  @Test
  void capitalsStandAboveOtherHeadings() throws Exception {
    Document document =
        read(
            "Canals\n\nCHAPTER ONE\n\nThe men\n\n%s\n\nCHAPTER TWO\n\nThe money\n\n%s\n"
                .formatted(SENTENCE, SENTENCE));

    assertEquals(
        List.of("# CHAPTER ONE", "## The men", SENTENCE, "# CHAPTER TWO", "## The money", SENTENCE),
        Reading.outline(document));
  }

  @Test
  void longTextComesInPartsUnderItsHeadings() throws Exception {
    StringBuilder text = new StringBuilder("Canals\n\nLocks\n\n");
    for (int i = 0; i < 40; i++) {
      text.append("Lock ").append(i).append(": ").append(SENTENCE).append("\n\n");
    }
    Limits small = new Limits(1 << 20, 1 << 20, 1 << 20, 1000, 10_000, Duration.ofMinutes(1));
    List<Document> parts = new ArrayList<>();
    Path file = java.nio.file.Files.writeString(folder.resolve("long.txt"), text);

    new Readers(small, InstantSource.system()).read(file, parts::add);

    assertTrue(parts.size() > 3);
    assertEquals("part 1", parts.getFirst().name());
    assertEquals(parts.size(), parts.stream().map(Document::name).distinct().count());
    for (Document part : parts) {
      assertEquals(Optional.of("Canals"), part.title());
      assertEquals("# Locks", Reading.outline(part).getFirst());
    }
    long paragraphs =
        parts.stream()
            .flatMap(part -> part.blocks().stream())
            .filter(Block.Paragraph.class::isInstance)
            .count();
    assertEquals(40, paragraphs);
  }

  @Test
  void markdownHtmlAndRowsAreKnownUnderAnyTextName() throws Exception {
    assertEquals(
        List.of("# Canals", "# Locks", "wood"),
        Reading.outline(read("# Canals\n\n# Locks\n\n**wood**\n")));
    assertEquals(List.of("wood"), Reading.outline(read("<html><body><p>wood</p></body></html>")));
    assertEquals(List.of("wood"), Reading.outline(read("{\"text\":\"wood\"}\n")));
  }

  private Document read(String text) throws Exception {
    return Reading.of(folder, "canals.txt", text);
  }
}
