package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkdownFormatTest {
  @TempDir Path folder;

  @Test
  void blocksAreReadWithoutTheirMarkup() throws Exception {
    Document document = read(Samples.MARKDOWN);

    assertEquals(
        List.of(
            "The first canal was dug in 1801, in the 7th year; it cost $20.",
            "## Locks",
            "- Wood",
            "  1. oak",
            "  2. pine",
            "- Stone",
            "- Year | Lock",
            "- 1803 | Upper",
            "A wise man said so."),
        Reading.outline(document));
    assertEquals(
        List.of("html-markup", "html-markup", "markdown-escape", "horizontal-rule"),
        document.dropped().stream().map(Dropped::kind).skip(2).toList());
    assertEquals(9, document.blocks().getFirst().line());
  }

  @Test
  void frontMatterTellsAboutTheDocument() throws Exception {
    Document document = read(Samples.MARKDOWN);

    assertEquals(Optional.of("Canals of the north"), document.title());
    assertEquals(Optional.of("A. Berg, C. Dahl"), document.author());
    assertEquals(Optional.of("1998-05-03"), document.date());
    assertEquals(Optional.of(URI.create("https://example.org/canals")), document.link());
  }

  @Test
  void brokenFrontMatterIsText() throws Exception {
    Document document = read("---\ntitle: [Canals\n---\n\nThey leak.\n");

    assertEquals(Optional.empty(), document.author());
    assertEquals("They leak.", document.blocks().getLast().text());
  }

  @Test
  void topHeadingsThatBeginAlikeShareTheTitle() throws Exception {
    Document document = read("# The canals 1801-1830\n\nOne.\n\n# The canals 1831-1840\n\nTwo.\n");

    assertEquals(Optional.of("The canals"), document.title());
    assertEquals(
        List.of("# The canals 1801-1830", "One.", "# The canals 1831-1840", "Two."),
        Reading.outline(document));
  }

  @Test
  void strongParagraphIsAHeading() throws Exception {
    Document document =
        read("# A\n\n## B\n\n**Around 1830:**\n\n- dry\n\n**Aim:** to dig.\n\n# C\n");

    assertEquals(
        List.of("# A", "## B", "### Around 1830:", "- dry", "Aim: to dig.", "# C"),
        Reading.outline(document));
  }

  @Test
  void htmlBlocksGiveTheirWords() throws Exception {
    Document document = read("# A\n\n<p><b>Locks &amp; dams</b></p>\n---\n\n# B\n\n<!-- no -->\n");

    assertEquals(List.of("# A", "Locks & dams", "# B"), Reading.outline(document));
    assertEquals(
        List.of(
            "3 CLEANED html-markup: <p><b>",
            "3 CLEANED html-markup: </b></p>",
            "4 DROPPED horizontal-rule: ---",
            "8 CLEANED html-markup: <!-- no -->"),
        Reading.dropped(document));
  }

  @Test
  void linksImagesAndStrayStarsLeaveWords() throws Exception {
    Document document =
        read(
            """
            # A

            See [the **map**](https://example.org) ![a lock](x.png) and **“this”**one.

            # B
            """);

    assertEquals("See the map and “this”one.", document.blocks().get(1).text());
  }

  @Test
  void questionsAndWidgetsGoFromListsToo() throws Exception {
    Document document =
        read(
            """
            # Canals

            They leak.

            ## Study questions

            1. Why?
            2. Since when?

            - 3 comments
            """);

    assertEquals(List.of("They leak."), Reading.outline(document));
  }

  @Test
  void longDocumentComesInPartsUnderItsHeadings() throws Exception {
    Limits small = new Limits(1 << 20, 1 << 20, 1 << 20, 500, 10_000, Duration.ofMinutes(1));
    String text = "# Canals\n\n## Locks\n\n" + "- They **leak** every winter.\n\n".repeat(100);
    Path file = Files.writeString(folder.resolve("long.md"), text);
    List<Document> parts = new ArrayList<>();

    new Readers(small, InstantSource.system()).read(file, parts::add);

    assertEquals("part 2", parts.get(1).name());
    assertEquals(Optional.of("Canals"), parts.get(1).title());
    assertEquals("## Locks", Reading.outline(parts.get(1)).getFirst());
    long items =
        parts.stream()
            .flatMap(part -> part.blocks().stream())
            .filter(block -> block.text().equals("They leak every winter."))
            .count();
    assertEquals(100, items);
  }

  private Document read(String text) throws Exception {
    return Reading.of(folder, "canals.md", text);
  }
}
