package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a teacher gets from a small pack, by words alone. */
final class LibraryTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    write(
        "pack.yaml",
        """
        id: village
        title: A village
        language: en
        licence: CC0-1.0
        aliases:
          - [Khalkhin Gol, Nomonhan]
        """);
    write(
        "sources.yaml",
        """
        sources:
          - id: chronicle
            title: Chronicle of the village
            author: A. Clerk
            kind: chronicle
            date: "1950"
            about: What the clerk wrote down.
        """);
    write(
        "criticism.yaml",
        """
        - id: mill
          source: chronicle
          kind: error
          claim: The mill burnt down in 1931.
          correct: The mill burnt down in 1941.
          why: The insurance papers say so.
          note: The chronicle prints 1931; the mill burnt down in 1941.
          confidence: high
          concerns:
            - "The mill burnt down in 1931"
        """);
    write(
        "notes/1.md",
        """
        ---
        title: The village
        source: chronicle
        ---
        ## Buildings

        The mill burnt down in 1931, and Ivan Petrov rebuilt it from brick. The new wheel came from
        Tula and was paid for by the commune with the harvest of two summers.
        — chronicle · Buildings · paragraph 1

        The school opened in September 1924 with thirty pupils. Its first teacher, Anna Orlova, had
        come from Smolensk, and she taught there until the war.
        — chronicle · Buildings · paragraph 2

        ## Wars

        Four men of the village fought at Khalkhin Gol in the summer of 1939. Their commissar wrote
        home that the river ran shallow and the nights were cold.
        — chronicle · Wars · paragraph 1
        """);
    library =
        Library.open(
            new LibrarySettings(
                List.of(folder.resolve("seeds")),
                folder.resolve("data"),
                LibrarySettings.Semantic.OFF,
                LibrarySettings.REFUSE_BELOW));
    library.refresh(Progress.SILENT);
  }

  @AfterEach
  void close() throws IOException {
    library.close();
  }

  @Test
  void answersWithTheSentenceAndItsPlace() throws Exception {
    Excerpt excerpt = best(Question.of("When did the school of the village open?"));
    assertEquals(
        "The school opened in September 1924 with thirty pupils.",
        excerpt.answerInText().of(excerpt.text()));
    assertEquals("Chronicle of the village", excerpt.passage().citation().source().title());
    assertEquals(Optional.of("A. Clerk"), excerpt.passage().citation().source().author());
    assertEquals(List.of("Buildings"), excerpt.passage().citation().section());
    assertEquals("paragraph 2", excerpt.passage().citation().place());
  }

  @Test
  void knowsAThingByItsOtherName() throws Exception {
    assertTrue(
        best(Question.of("How many men of the village fought at Nomonhan?"))
            .text()
            .startsWith("Four men"));
  }

  @Test
  void mendsTypingMistakes() throws Exception {
    assertTrue(
        best(Question.of("who was the techer of the scool in the vilage"))
            .text()
            .contains("Orlova"));
  }

  @Test
  void borrowsFromTheQuestionBefore() throws Exception {
    Question after =
        new Question(
            "And who rebuilt it?", Optional.of("When did the mill of the village burn down?"));
    assertTrue(best(after).text().contains("Ivan Petrov"));
  }

  @Test
  void takesAQuestionThatStandsAloneByItself() throws Exception {
    Optional<String> before = Optional.of("When did the mill of the village burn down?");
    for (String question :
        List.of(
            "How many men fought at Khalkhin Gol, and who wrote home that the river ran shallow?",
            "Who wrote home about the shallow river and cold nights?")) {
      assertEquals(best(Question.of(question)).text(), best(new Question(question, before)).text());
    }
  }

  @Test
  void saysWhatIsWrongWithASource() throws Exception {
    Excerpt excerpt = best(Question.of("When did the mill of the village burn down?"));
    assertEquals(
        List.of("The chronicle prints 1931; the mill burnt down in 1941."),
        excerpt.passage().criticisms().stream().map(Criticism::note).toList());
  }

  @Test
  void refusesWhatNoSourceSays() throws Exception {
    for (String question :
        List.of(
            "How does photosynthesis work?",
            "When did Genghis Khan die?",
            "thanks, that was great",
            "Solve 3x + 5 = 20 for x.",
            "???",
            "")) {
      assertInstanceOf(
          Findings.NotInTheSources.class, library.ask(Question.of(question)), question);
    }
  }

  @Test
  void findsNothingNearWhereNoWordIsKnown() throws Exception {
    Findings findings = library.ask(Question.of("How does photosynthesis work?"));
    assertEquals(List.of(), ((Findings.NotInTheSources) findings).nearest());
  }

  @Test
  void takesInNewSourcesWithoutAnotherStart() throws Exception {
    long before = library.version();
    write(
        "notes/2.md",
        """
        ---
        title: The bridge
        source: chronicle
        ---
        The bridge over the river was built by prisoners in 1947 and carried carts for ten years
        until the flood took it away one night.
        — chronicle · Bridges · paragraph 1
        """);
    library.refresh(Progress.SILENT);
    assertTrue(library.version() > before);
    assertTrue(
        best(Question.of("When was the bridge over the river built?")).text().contains("1947"));
    Files.delete(folder.resolve("seeds/village/notes/2.md"));
    library.refresh(Progress.SILENT);
    assertFalse(
        library.nearest(Question.of("bridge over the river"), 3).stream()
            .anyMatch(excerpt -> excerpt.text().contains("1947")));
  }

  @Test
  void walksFromPassageToPassageOfOneDocument() throws Exception {
    Excerpt mill = best(Question.of("When did the mill of the village burn down?"));
    var next = library.neighbour(mill.passage().id(), 1).orElseThrow();
    assertTrue(next.text().startsWith("The school"));
    assertEquals(mill.passage(), library.neighbour(next.id(), -1).orElseThrow());
    assertTrue(library.neighbour(mill.passage().id(), -1).isEmpty());
  }

  private Excerpt best(Question question) throws IOException {
    Findings findings = library.ask(question);
    return assertInstanceOf(Findings.Found.class, findings, question.words()).excerpts().getFirst();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("seeds/village").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
