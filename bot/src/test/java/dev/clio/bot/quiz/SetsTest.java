package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Bytes;
import dev.clio.bot.chat.Classroom.Member;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Upload;
import dev.clio.index.event.Calendar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A teacher brings questions, writes some and looks at those of Clio. */
final class SetsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private static final String TABLE =
      """
      question,choices,explanation,source
      Who came to Genoa?,Chicherin | Stalin | Trotsky,Chicherin led the delegation.,Textbook page 12
      Who did not?,Lenin | Rathenau,Lenin stayed at home.,Textbook page 13
      """;

  private static Upload file(String name, String words) {
    Bytes bytes = Bytes.of(words);
    return new Upload(name, bytes.size(), bytes::stream);
  }

  @Test
  void aSetIsBroughtPlayedAndTakenAlong() {
    try (QuizRoom quiz = new QuizRoom(QuizTest.choices(3))) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      teacher.sends("/quizset import", file("Genoa 1922.csv", TABLE));
      assertEquals(
          "“genoa-1922” is in: 2 questions. /quiz start with this set asks them.",
          QuizRoom.sees(teacher));
      teacher.types("/quizset list");
      assertEquals("genoa-1922: 2 questions, by Mrs Hall", QuizRoom.sees(teacher));
      teacher.types("/quiz start set:genoa-1922");
      teacher.types("/quiz next");
      quiz.pass(SECOND);
      assertEquals(2, quiz.round().opened().deck().size());
      assertEquals("Quiz night: genoa-1922", quiz.round().opened().title());
      quiz.pass(SECOND.multipliedBy(22));
      Message.Cited reveal =
          (Message.Cited)
              quiz.room.wall().reversed().stream()
                  .map(post -> post.message())
                  .filter(Message.Cited.class::isInstance)
                  .findFirst()
                  .orElseThrow();
      assertTrue(
          reveal.quotations().getFirst().source().startsWith("Textbook page 1"), reveal::toString);
      teacher.types("/quizset export genoa-1922 csv");
      Message.Attachment taken = (Message.Attachment) teacher.sees().message();
      assertEquals("genoa-1922.csv", taken.name());
      String words = new String(taken.content().toArray(), StandardCharsets.UTF_8);
      assertTrue(words.contains("Chicherin | "), words);
      teacher.types("/quizset remove genoa-1922").types("/quizset list");
      assertTrue(QuizRoom.sees(teacher).startsWith("There are no sets yet."));
    }
  }

  @Test
  void whatIsWrongIsSaidWithItsLineAndNothingIsKept() {
    try (QuizRoom quiz = new QuizRoom(QuizTest.choices(1))) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      teacher.sends("/quizset import", file("x.csv", TABLE + "Who?,Ada | Ben,,\n"));
      assertEquals(
          "x.csv line 4: a question has one of passage, event, explanation: why its answer is"
              + " right",
          QuizRoom.sees(teacher));
      teacher.sends("/quizset import", file("x.docx", "?"));
      assertEquals("A set is a file that ends in .yaml or .csv.", QuizRoom.sees(teacher));
      teacher.sends("/quizset import", file("reviewed.yaml", "[]"));
      assertTrue(QuizRoom.sees(teacher).startsWith("A set has a name of letters"));
      assertEquals(List.of(), quiz.sets.of(teacher.place().home()));
      String quoted = "- id: lost\n  question: Who?\n  choices: [a, b]\n  passage: nowhere\n";
      teacher.sends("/quizset import", file("x.yaml", quoted));
      assertEquals(
          "“x” is in: 1 questions. /quiz start with this set asks them.\n"
              + "No source here holds the words that are to prove these, so they are not asked:"
              + " lost",
          QuizRoom.sees(teacher));
      teacher.types("/quiz start set:x");
      assertEquals("The sources yield no such questions.", QuizRoom.sees(teacher));
    }
  }

  @Test
  void pupilsDoNotTouchSets() {
    try (QuizRoom quiz = new QuizRoom(QuizTest.choices(1))) {
      Member ada = quiz.room.joins("ada");
      for (String line : List.of("/quizset list", "/quizset review", "/quizset drop choice-1")) {
        ada.types(line);
        assertTrue(QuizRoom.sees(ada).contains("host"), QuizRoom.sees(ada));
      }
    }
  }

  @Test
  void aQuestionIsWrittenInAForm() {
    try (QuizRoom quiz = new QuizRoom(QuizTest.choices(1))) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      teacher.types("/quizset write mine");
      assertTrue(QuizRoom.sees(teacher).startsWith("A question for “mine”, a line a key:\n"));
      teacher.fills(
          "Fill it in",
          "question: Who?\nanswer: Ada | Ada Lovelace\nexplanation: She did.\nsource: A book");
      assertEquals("The question is in. “mine” has 1 now.", QuizRoom.sees(teacher));
      teacher.types("/quizset write mine").fills("Fill it in", "question: Who?\nanser: Ada");
      assertEquals(
          "question line 2: unknown key 'anser'. Did you mean 'answer'?", QuizRoom.sees(teacher));
      teacher.types("/quiz start set:mine").types("/quiz next");
      quiz.pass(SECOND);
      assertTrue(quiz.question().answering() instanceof Answering.TypeIn);
      assertTrue(quiz.writes(teacher, "ada lovelace").startsWith("“ada lovelace” it is."));
    }
  }

  @Test
  void questionsOfClioAreReviewed() {
    try (QuizRoom quiz = new QuizRoom(days())) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      teacher.types("/quizset review");
      Message.Cited first = (Message.Cited) teacher.sees().message();
      assertTrue(first.lead().words().contains("✓ "), first::toString);
      teacher.presses("Never ask it");
      Message.Cited second = (Message.Cited) teacher.sees().message();
      assertTrue(second.lead().words().startsWith("It is not asked here any more.\n"));
      teacher.presses("Good");
      assertEquals(2, quiz.sets.reviewed(teacher.place().home()).size());
      teacher.types("/quiz start set:reviewed").types("/quiz next");
      quiz.pass(SECOND);
      assertEquals(1, quiz.round().opened().deck().size());
      assertEquals(
          List.of(quiz.round().opened().deck().getFirst().source()),
          quiz.sets.reviewed(teacher.place().home()).entrySet().stream()
              .filter(entry -> entry.getValue())
              .map(entry -> entry.getKey())
              .toList());
    }
  }

  @Test
  void theQuizOfTheDay() {
    try (QuizRoom quiz = new QuizRoom(days())) {
      Member ada = quiz.room.joins("ada");
      ada.types("/quiz day 04-31");
      assertEquals("A day is month and day: 08-23.", QuizRoom.sees(ada));
      ada.types("/quiz day 12-24");
      assertEquals("The sources yield no such questions.", QuizRoom.sees(ada));
      ada.types("/quiz day 04-10");
      assertEquals(
          "“Quiz of the day: 10 April” is open: gather in the lobby, then press Start.",
          QuizRoom.sees(ada));
      ada.types("/quiz next");
      quiz.pass(SECOND);
      assertEquals("Quiz of the day: 10 April", quiz.round().opened().title());
      assertTrue(
          quiz.round().opened().deck().stream()
              .allMatch(card -> card.proof().heading().orElseThrow().startsWith("10 April")));
    }
  }

  /** Two dozen events of different names, each on the tenth of a month. */
  private static Calendar days() {
    List<String> names =
        List.of(
            "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November"
                .concat(" Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Yankee")
                .split(" "));
    return Calendar.of(
        IntStream.range(0, names.size())
            .mapToObj(number -> QuizTest.event(names.get(number), 1922 + number, 1 + number % 12))
            .toList());
  }
}
