package dev.clio.index.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.quiz.Solution;
import dev.clio.index.quiz.WrittenQuestion;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Teachers bring questions as tables, lists and forms, and take them along. */
final class QuestionSheetTest {
  private static final String LIST =
      """
      - question: Where was it signed?
        choices: [Rapallo, Genoa, Locarno]
        explanation: It was signed at Rapallo.
        source: Textbook, page 12
        tags: [treaty]
      - id: who
        level: 3
        question: Who signed?
        answer: [Chicherin, Tschitscherin]
        wrong: [Litvinov]
        passage: Chicherin signed
        hint: A count's nephew
      - question: In which order?
        order: [first, second, third]
        passage: one after the other
      - question: How many?
        closest: 36
        far: 20
        passage: at 36
      """;

  private static List<WrittenQuestion> read(String name, String words) throws BrokenPack {
    return QuestionSheet.read(name, words, List.of());
  }

  @Test
  void whatIsWrittenIsReadTheSameAgain() throws Exception {
    List<WrittenQuestion> questions = read("night.yaml", LIST);
    assertEquals(4, questions.size());
    assertEquals(questions, read("night.yaml", QuestionSheet.yaml(questions)));
    assertEquals(questions, read("NIGHT.CSV", QuestionSheet.csv(questions)));
    assertEquals(2, questions.getFirst().level());
    assertEquals(
        new WrittenQuestion.Stated("It was signed at Rapallo.", "Textbook, page 12"),
        questions.getFirst().place());
  }

  @Test
  void aTableAsASpreadsheetWritesIt() throws Exception {
    List<WrittenQuestion> questions =
        read(
            "night.csv",
            "\uFEFF"
                + """
                question,choices,explanation,source,tags\r
                "Where, then?",Rapallo | Genoa,There.,Page 2,treaty | peace\r
                """);
    Solution.Choice choice = (Solution.Choice) questions.getFirst().solution();
    assertEquals("Rapallo", choice.answer());
    assertEquals(2, choice.choices().size());
    assertEquals("Where, then?", questions.getFirst().words());
    assertEquals(new TreeSet<>(List.of("peace", "treaty")), questions.getFirst().tags());
  }

  @Test
  void aForm() throws Exception {
    WrittenQuestion question =
        QuestionSheet.readForm(
            """
            Question: Who signed?
            answer: Chicherin | Tschitscherin

            explanation: He signed.
            source: Page 2
            """,
            List.of());
    assertEquals(
        List.of("Chicherin", "Tschitscherin"), ((Solution.Typed) question.solution()).accepted());
    BrokenPack broken =
        assertThrows(
            BrokenPack.class, () -> QuestionSheet.readForm("question: Who?\nnobody", List.of()));
    assertTrue(broken.toString().contains(": question line 2: a line is a key"), broken::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "question,choices\\nWhere?,A | B;line 2: a question has one of passage, event, explanation",
        "question,choices,passage\\nWhere?,A | A,x;line 2: 'choices': one choice twice",
        "question,chioces\\nWhere?,A;line 2: unknown key 'chioces'. Did you mean 'choices'?",
        "question,choices\\nWhere?,A,B;line 2: here are 3 columns, not 2",
        "question,answer,explanation\\nWhere?,A,So;line 2: 'source' is missing",
        "question,passage\\nWhere?,x;line 2: a question has one of choices, answer",
      })
  void whatIsWrongInATableIsSaidWithItsLine(String table, String message) {
    BrokenPack broken =
        assertThrows(BrokenPack.class, () -> read("night.csv", table.replace("\\n", "\n")));
    assertTrue(broken.toString().contains(": night.csv " + message), broken::toString);
  }

  @Test
  void whatIsWrongInAListIsSaidWithItsLine() {
    BrokenPack broken = assertThrows(BrokenPack.class, () -> read("a.yml", "- question: [x"));
    assertTrue(broken.toString().contains(": a.yml line "), broken::toString);
  }
}
