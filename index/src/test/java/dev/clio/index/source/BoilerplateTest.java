package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on a text made for it, and on text that only looks like it. */
final class BoilerplateTest {
  private static final String SENTENCE =
      "The lock keepers were paid by the boat, and so they liked small boats more than large ones.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "essay-rating; Decent Essays",
        "essay-notice; Read the full document",
        "form-line; Name: ____________",
        "wiki-notice; Main article: Canals of the north",
        "wiki-notice; This section needs additional citations for verification",
        "hosting-footer; This site is hosted by FreeWebs",
        "navigation; [Back]",
        "comment-widget; 3 comments:",
        "comment-widget; Leave a reply",
        "comment-widget; Subscribe to: Post Comments (Atom)",
        "blog-byline; Posted by Anna at 10:31 AM",
        "share-widget; Share to Twitter",
        "navigation; Skip to main content",
        "navigation; Home | About us | Links",
        "navigation; Older Posts",
        "word-count; - 1,204 Words",
        "page-count; * 4 Pages",
        "essay-rating; Excellent Essays -",
        "page-number; Page 3 of 12",
        "copyright; \u00a9 1999 Anna Berg",
        "copyright; The Canal Society, all rights reserved.",
        "contact; E-mail: anna@example.org",
        "contact; Contact the author at the address above",
        "hosting-footer; Proudly powered by BlogEngine",
        "page-counter; Visitors since 1998: 12,345",
        "page-metadata; Last updated: 4 May 2003",
        "page-metadata; This page was last edited on 4 May 2003",
        "cookie-notice; This website uses cookies to serve you better",
        "advertisement; Sponsored links",
        "horizontal-rule; * * * *",
        "list-separator; \u2022",
      })
  void knownLinesGo(String kind, String line) throws Exception {
    Document document = read(SENTENCE, "", line, "", SENTENCE);

    assertEquals(List.of("3 DROPPED " + kind + ": " + line), Reading.dropped(document));
    assertEquals(List.of(SENTENCE, SENTENCE), Reading.outline(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'Contact between the two banks of the river was broken off, and nobody knew of the"
            + " other.'",
        "'Published on the eve of the war, the report on the locks was read by nobody at all.'",
        "'Home was what the boatmen called the canal, and home it stayed until the winter of"
            + " 1831.'",
        "'Copyright was unknown to the men who drew the plans of the first locks on that river.'",
        "'Categories: farmers, boatmen, lock keepers'",
        "'Theme: who paid for the canals of the north?'",
        "'(c) the third lock'",
        "'Created: the office of canals, by the king himself, in 1803.'",
        "'Search parties were sent out, and 4 pages of the plan were found in the mud of the"
            + " canal.'",
      })
  void linesThatOnlyBeginAlikeStay(String sentence) throws Exception {
    Document document = read(SENTENCE, "", sentence, "", SENTENCE);

    assertEquals(List.of(), Reading.dropped(document));
    List<String> texts = document.blocks().stream().map(Block::text).toList();
    assertEquals(List.of(SENTENCE, sentence, SENTENCE), texts);
  }

  @Test
  void menuAboveTheTextGoes() throws Exception {
    Document document =
        read(
            "Home",
            "",
            "The Society",
            "",
            "Old maps",
            "",
            "Publications",
            "",
            "Contact us",
            "",
            "",
            "",
            "CANALS OF THE NORTH",
            "",
            SENTENCE);

    assertEquals(List.of(SENTENCE), Reading.outline(document));
    assertEquals(
        List.of(1, 3, 5, 7, 9),
        document.dropped().stream()
            .filter(found -> found.kind().equals("navigation"))
            .map(Dropped::line)
            .toList());
    assertEquals("CANALS OF THE NORTH", document.title().orElseThrow());
  }

  @Test
  void listOfSubjectsIsNoMenu() throws Exception {
    Document document =
        read("Locks", "", "Dams", "", "Boats", "", "Bridges", "", "Ferries", "", SENTENCE);

    assertEquals(
        List.of("Locks", "Dams", "Boats", "Bridges", "Ferries", SENTENCE),
        Reading.outline(document));
  }

  @Test
  void previewsOfOtherDocumentsGoToTheEnd() throws Exception {
    Document document =
        read(
            SENTENCE,
            "You might also like these essays",
            "-",
            "Ships have always been\u2026",
            "- 310 Words",
            "- 2 Pages",
            "Good Essays -",
            "Once there was a ferry that carried nobody but the king and his court over the"
                + " river\u2026");

    assertEquals(List.of(SENTENCE), Reading.outline(document));
    assertEquals(
        List.of(
            "related-documents-heading",
            "list-separator",
            "unrelated-essay-preview",
            "word-count",
            "page-count",
            "essay-rating",
            "unrelated-essay-preview"),
        document.dropped().stream().map(Dropped::kind).toList());
  }

  @Test
  void relatedLinksInTheMiddleTakeNoTextWithThem() throws Exception {
    Document document =
        read(
            "Canals",
            "",
            SENTENCE,
            "",
            "See also",
            "Dams of the south",
            "Boats",
            "",
            "Locks",
            "",
            SENTENCE);

    assertEquals(List.of(SENTENCE, "# Locks", SENTENCE), Reading.outline(document));
  }

  @Test
  void studyQuestionsAreMarkedUpToTheText() throws Exception {
    Document document =
        read(
            SENTENCE,
            "CANALS: REVIEW QUESTIONS",
            "1. Who dug the first one?",
            "2. Name what is known of each of these locks:",
            "Upper \u2013",
            "Lower \u2013",
            "3. Why was the third one never finished?",
            SENTENCE);

    assertEquals(List.of(SENTENCE, SENTENCE), Reading.outline(document));
    assertEquals(
        List.of(2, 3, 4, 5, 6, 7), document.dropped().stream().map(Dropped::line).toList());
    assertEquals(Dropped.Action.MARKED, document.dropped().getFirst().action());
    assertEquals("study-questions", document.dropped().getFirst().kind());
  }

  @Test
  void statementsUnderAHeadingOfQuestionsStay() throws Exception {
    Document document =
        read(
            "Canals",
            "",
            SENTENCE,
            "",
            "Questions",
            "1. The money ran out.",
            "2. The men left.",
            "",
            "Review questions",
            "1. Why did they?",
            "2. Discuss the money.",
            "",
            "Locks",
            "1. of wood",
            "2. of stone");

    assertEquals(
        List.of(
            SENTENCE,
            "# Questions",
            "1. The money ran out.",
            "2. The men left.",
            "# Locks",
            "1. of wood",
            "2. of stone"),
        Reading.outline(document));
  }

  @Test
  void outlineOfHeadingsIsNoMenu() throws Exception {
    Document document = read("Causes", "", "Events", "", "People", "", "Results", "", SENTENCE);

    assertEquals(
        List.of(), document.dropped().stream().filter(f -> f.kind().equals("navigation")).toList());
  }

  @Test
  void numberedQuestionsWithoutHeadingAreStudyQuestionsToo() throws Exception {
    Document document =
        read(SENTENCE, "1. Who dug it?", "2. When was that?", "3. Who paid for it?");

    assertEquals(List.of(SENTENCE), Reading.outline(document));
  }

  @Test
  void questionInTheTextStays() throws Exception {
    Document document =
        read("Why were there no locks?", "", SENTENCE, "", "1. Who knew?", SENTENCE);

    assertEquals(List.of(SENTENCE, "1. Who knew?", SENTENCE), Reading.outline(document));
    assertEquals("Why were there no locks?", document.title().orElseThrow());
  }

  @Test
  void crumbsOfWikiPagesAreTakenOutOfTheirLines() throws Exception {
    Document document =
        read(
            "The canal was dug in 1801.Canals of the north#cite note-4| Canals of the north#cite"
                + " note-5| It leaked,Canals of the north#cite_ref-6 and nobody cared.[12][citation"
                + " needed] So it dried up.");

    assertEquals(
        List.of("The canal was dug in 1801. It leaked, and nobody cared. So it dried up."),
        Reading.outline(document));
    assertEquals(
        List.of(
            "1 CLEANED wiki-cite-leftover: Canals of the north#cite note-4|",
            "1 CLEANED wiki-cite-leftover: Canals of the north#cite note-5|",
            "1 CLEANED wiki-cite-leftover: Canals of the north#cite_ref-6",
            "1 CLEANED wiki-mark: [citation needed]",
            "1 CLEANED footnote-mark: [12]"),
        Reading.dropped(document));
  }

  @Test
  void tagsInPlainTextGoAndOtherAngleBracketsStay() throws Exception {
    Document document = read("On the 7<sup>th</sup> day<br/>the depth was <b>1 < x > 3</b> feet.");

    assertEquals(
        List.of("On the 7th day the depth was 1 < x > 3 feet."), Reading.outline(document));
  }

  @Test
  void numberAloneAtTheEndIsACounter() throws Exception {
    Document document = read(SENTENCE, "", "48");

    assertEquals(List.of("3 DROPPED page-counter: 48"), Reading.dropped(document));
  }

  @Test
  void createdLineDatesTheDocument() throws Exception {
    Document document = read(SENTENCE, "Created: March, 1999. Canal Group.");

    assertEquals("1999-03", document.date().orElseThrow());
  }

  private Document read(String... lines) throws Exception {
    return Reading.of(folder, "canals.txt", String.join("\n", Arrays.asList(lines)));
  }
}
