package dev.clio.index.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.quiz.Solution;
import dev.clio.index.quiz.WrittenQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionsFileTest {
  private static final String WHOLE =
      """
      - id: rapallo
        level: 1
        question: Where was it signed?
        choices: [Rapallo, Genoa, Locarno]
        passage: signed at Rapallo
        tags: [treaty]
        hint: By the sea
      - id: pact-year
        level: 2
        question: In which year?
        closest: 1939
        event: "1939-08-23 The pact is signed"
      - id: order
        level: 3
        question: In which order?
        order: [first, second, third]
        passage: one after the other
      - id: who
        level: 3
        question: Who?
        answer: [Chicherin, Georgy Chicherin]
        wrong: [Litvinov]
        passage: Chicherin signed
      """;

  @TempDir Path folder;

  @BeforeEach
  void pack() throws IOException {
    Files.writeString(
        folder.resolve("pack.yaml"),
        """
        id: cold-war
        title: The Cold War
        language: en
        topics: [treaty, war]
        people:
          soviet:
            - [Georgy Chicherin, Chicherin]
            - [Joseph Stalin]
        """);
    Files.writeString(
        folder.resolve("events.csv"),
        """
        date,precision,title,text,tags,importance,source,checked
        1939-08-23,day,The pact is signed,At night.,treaty,3,A History,recall
        """);
  }

  private Pack read(String questions) throws Exception {
    Files.writeString(folder.resolve("questions.yaml"), questions);
    return Packs.under(List.of(folder)).getFirst();
  }

  @Test
  void everyWayToAnswer() throws Exception {
    Pack pack = read(WHOLE);
    List<WrittenQuestion> questions = pack.quiz();
    assertEquals(4, questions.size());
    Solution.Choice choice = (Solution.Choice) questions.getFirst().solution();
    assertEquals("Rapallo", choice.answer());
    assertEquals(3, choice.choices().size());
    assertEquals(new Solution.Closest(1939, 10), questions.get(1).solution());
    Solution.Order order = (Solution.Order) questions.get(2).solution();
    assertEquals(
        List.of("first", "second", "third"),
        order.order().stream().map(order.things()::get).toList());
    assertEquals("Chicherin", questions.get(3).solution().answer());
    assertTrue(questions.get(1).place() instanceof WrittenQuestion.OfCalendar);
    assertEquals(2, pack.people().size());
    assertEquals("soviet", pack.people().getFirst().kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "level: 1 | level: 4 | 2 | 'level' is a number from 1 to 3",
        "choices: [Rapallo, Genoa, Locarno] | choices: [Rapallo] | 4 | no choice 0",
        "choices: [Rapallo, Genoa, Locarno] | choices: [Rapallo, Rapallo] | 4 | one choice twice",
        "choices: [Rapallo, Genoa, Locarno] | hint: none | 7 | 'hint' stands here a second time",
        "passage: signed at Rapallo | wrong: [x] | 1 | names a passage or an event",
        "tags: [treaty] | tags: [traety] | 6 | unknown tag 'traety'",
        "The pact is signed | The pact was signed | 12 | unknown event",
        "id: pact-year | id: rapallo | 8 | stands in line 1",
        "closest: 1939 | closest: 1939 x | 11 | 'closest' is a number",
        "level: 2 | depth: 2 | 9 | unknown key 'depth'"
      })
  void mistakesAreNamedWithTheirLine(String was, String becomes, int line, String complaint) {
    BrokenPack broken = assertThrows(BrokenPack.class, () -> read(WHOLE.replace(was, becomes)));
    String told = String.valueOf(broken.getMessage());
    assertTrue(told.contains("questions.yaml line " + line), told);
    assertTrue(told.contains(complaint), told);
  }
}
