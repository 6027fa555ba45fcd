package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Classroom.Member;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Role;
import dev.clio.bot.time.HandTurned;
import dev.clio.index.event.EventId;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.SourceId;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.Solution;
import dev.clio.index.quiz.WrittenQuestion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A class plays a round. */
final class QuizTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  static List<WrittenQuestion> choices(int many) {
    List<WrittenQuestion> questions = new ArrayList<>();
    for (int number = 1; number <= many; number++) {
      questions.add(
          question(
              "choice-" + number, new Solution.Choice(List.of("Rapallo", "Genoa", "Locarno"), 1)));
    }
    return questions;
  }

  static WrittenQuestion question(String id, Solution solution) {
    HistoricEvent event = event(id, "A conference opens in Genoa", HistoricDate.of(1922, 4, 10));
    return new WrittenQuestion(
        new QuizQuestionId(id),
        1,
        "Where did they meet?",
        solution,
        new WrittenQuestion.OfCalendar(event),
        new TreeSet<>(),
        Optional.empty());
  }

  /** An event of the tenth of a month. */
  static HistoricEvent event(String title, int year, int month) {
    return event(title, title, HistoricDate.of(year, month, 10));
  }

  private static HistoricEvent event(String id, String title, HistoricDate date) {
    return new HistoricEvent(
        EventId.of("pack", date, id),
        date,
        Optional.empty(),
        Optional.of(title),
        "Thirty-four states met in Genoa.",
        new TreeSet<>(),
        3,
        Optional.of("A History (1990)"),
        Optional.empty(),
        new Origin("pack/events", Set.of(new SourceId("pack/events"))));
  }

  /** Opens a round, has everybody join, and begins. */
  private static void begin(Member host, String line) {
    begin(host, host, line);
  }

  private static void begin(Member host, Member other, String line) {
    host.types(line);
    host.types("/quiz join");
    other.types("/quiz join");
    host.types("/quiz next");
  }

  @Test
  void aRoundFromTheLobbyToTheEnd() {
    try (QuizRoom quiz = new QuizRoom(choices(2))) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      Member ada = quiz.room.joins("ada");
      Member ben = quiz.room.joins("ben");
      teacher.types("/quiz start 2 20 class speed");
      quiz.pass(SECOND);
      ada.types("/quiz join");
      ben.types("/quiz join");
      quiz.pass(SECOND.multipliedBy(6));
      Post lobby = quiz.room.wall().getLast();
      assertTrue(
          ((Message.Note) lobby.message()).text().words().contains("Playing (2): ada, ben"),
          lobby::toString);
      teacher.types("/quiz next");
      quiz.pass(SECOND);
      assertEquals(
          List.of("Rapallo", "Genoa", "Locarno"),
          ((Answering.PickOne) quiz.question().answering()).choices());
      assertEquals(
          "A ▲ Rapallo it is. You can change it until the question closes.", quiz.votes(ada, 0));
      quiz.pass(SECOND.multipliedBy(4));
      assertEquals(
          "B ● Genoa it is. You can change it until the question closes.", quiz.votes(ada, 1));
      assertEquals(
          "C ■ Locarno it is. You can change it until the question closes.", quiz.votes(ben, 2));
      quiz.pass(SECOND.multipliedBy(6));
      Message.Cited reveal = (Message.Cited) quiz.room.wall().getLast().message();
      assertTrue(
          reveal.lead().words().startsWith("1. B ● Genoa\nA ▲ 0 · B ● 1 · C ■ 1 — 1 of 2 were"),
          reveal::toString);
      assertEquals(
          "Thirty-four states met in Genoa.", reveal.quotations().getFirst().words().words());
      ada.types("/quiz why");
      assertTrue(
          QuizRoom.sees(ada).startsWith("Question 1 brought you 875 points."), QuizRoom.sees(ada));
      quiz.pass(SECOND.multipliedBy(8));
      quiz.votes(ben, 1);
      quiz.pass(SECOND.multipliedBy(40));
      Message.Table podium = (Message.Table) quiz.room.wall().getLast().message();
      assertEquals("Quiz night: the end", podium.title());
      assertEquals(List.of("🥇 1", "ben"), podium.rows().get(1).subList(0, 2));
      assertEquals(List.of("🥈 2", "ada", "875", "1/2"), podium.rows().get(2));
      ada.types("/quiz scores");
      assertEquals("ben", ((Message.Table) ada.sees().message()).rows().get(1).get(1));
    }
  }

  @Test
  void moreThanHalfHaveAQuestionSkipped() {
    try (QuizRoom quiz = new QuizRoom(choices(2))) {
      Member ada = quiz.room.joins("ada");
      Member ben = quiz.room.joins("ben");
      Member cleo = quiz.room.joins("cleo");
      begin(ada, ben, "/quiz start 2 60");
      cleo.types("/quiz join");
      quiz.pass(SECOND);
      ben.types("/quiz skip").types("/quiz skip");
      quiz.pass(SECOND);
      assertTrue(quiz.round().turn(1).orElseThrow().isOpen());
      cleo.types("/quiz skip");
      assertEquals(
          "You want the next. It comes as soon as more than half want it.", QuizRoom.sees(cleo));
      quiz.pass(SECOND);
      assertFalse(quiz.round().turn(1).orElseThrow().isOpen());
      quiz.pass(SECOND.multipliedBy(10));
      ada.types("/quiz skip");
      quiz.pass(SECOND);
      assertFalse(quiz.round().turn(2).orElseThrow().isOpen(), "the host needs nobody");
    }
  }

  @Test
  void aLobbyHasNoButtonsOnceItHasBegun() {
    try (QuizRoom quiz = new QuizRoom(choices(1))) {
      Member ada = quiz.room.joins("ada");
      ada.types("/quiz start 1");
      quiz.pass(SECOND);
      assertEquals(3, quiz.room.wall().getFirst().actions().size());
      ada.types("/quiz next");
      quiz.pass(SECOND.multipliedBy(6));
      assertEquals(List.of(), quiz.room.wall().getFirst().actions());
    }
  }

  @Test
  void aClassUnderNicknames() {
    try (QuizRoom quiz = new QuizRoom(choices(1))) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      Member ada = quiz.room.joins("ada");
      teacher.types("/quiz start nicknames");
      ada.types("/quiz join");
      String told = QuizRoom.sees(ada);
      assertTrue(told.startsWith("You play along. The class knows you as "), told);
      String nickname = told.substring(told.lastIndexOf(' ') + 1, told.length() - 1);
      teacher.types("/quiz next");
      quiz.pass(SECOND);
      quiz.votes(ada, 1);
      quiz.pass(SECOND.multipliedBy(60));
      assertTrue(quiz.round().over().isPresent());
      assertTrue(quiz.room.wall().toString().contains(nickname));
      for (Post post : quiz.room.wall()) {
        assertFalse(post.message().toString().contains("ada"), post::toString);
      }
      teacher.types("/quiz scores");
      assertEquals("Nobody has any points yet.", QuizRoom.sees(teacher));
      teacher.types("/quiz report csv");
      Message.Attachment report = (Message.Attachment) teacher.sees().message();
      assertTrue(
          new String(report.content().toArray(), StandardCharsets.UTF_8)
              .contains("ada (" + nickname + ")"));
    }
  }

  @Test
  void whatIsRightIsShownAtOnce() {
    try (QuizRoom quiz = new QuizRoom(choices(1))) {
      Member ada = quiz.room.joins("ada");
      Member ben = quiz.room.joins("ben");
      begin(ada, ben, "/quiz start 1 20 class speed shown");
      quiz.pass(SECOND);
      Answering.PickOne pick = (Answering.PickOne) quiz.question().answering();
      Answering.AtOnce reveal = (Answering.AtOnce) pick.reveal();
      assertEquals(1, reveal.right());
      assertEquals("Thirty-four states met in Genoa.", reveal.why().words());
      assertEquals("B ● Genoa it is, and that is right.", quiz.votes(ada, 1));
      assertEquals("A ▲ Rapallo it is. Right is B ● Genoa.", quiz.votes(ben, 0));
      assertEquals("In a race everybody has one try.", quiz.votes(ben, 1));
    }
  }

  @Test
  void whatIsPutRightAfterTheEndIsToldAndCounts() {
    WrittenQuestion typed = question("typed", new Solution.Typed(List.of("Genoa"), List.of(), 0));
    try (QuizRoom quiz = new QuizRoom(List.of(typed))) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      Member ada = quiz.room.joins("ada");
      Member ben = quiz.room.joins("ben");
      begin(teacher, ada, "/quiz start 1 20 class accuracy");
      quiz.pass(SECOND);
      quiz.writes(ada, "Zena");
      quiz.writes(ben, "Genoa");
      quiz.pass(SECOND.multipliedBy(40));
      assertTrue(quiz.round().over().isPresent());
      ada.types("/quiz scores");
      assertEquals("0", points(ada, "ada"));
      teacher.types("/quiz accept Zena");
      quiz.pass(SECOND.multipliedBy(8));
      assertEquals(
          "“Zena” is right too in question 1. All points are counted anew.",
          ((Message.Note) quiz.room.wall().getLast().message()).text().words());
      ada.types("/quiz scores");
      assertEquals("1000", points(ada, "ada"));
      teacher.types("/quiz void 1");
      quiz.pass(SECOND.multipliedBy(8));
      assertTrue(
          ((Message.Note) quiz.room.wall().getLast().message())
              .text()
              .words()
              .startsWith("Question 1 does not count any more"));
      ada.types("/quiz scores");
      assertEquals("Nobody has any points yet.", QuizRoom.sees(ada));
      begin(teacher, "/quiz start 1 20 class accuracy");
      quiz.pass(SECOND);
      quiz.writes(teacher, "zena");
      quiz.pass(SECOND.multipliedBy(40));
      assertEquals(1_000, Points.total(quiz.round(), teacher.person()));
    }
  }

  private static String points(Member member, String name) {
    return ((Message.Table) member.sees().message())
        .rows().stream().filter(row -> row.get(1).equals(name)).findFirst().orElseThrow().get(2);
  }

  @Test
  void whatComesTooLateDoesNotCount() {
    try (QuizRoom quiz = new QuizRoom(choices(2))) {
      Member ada = quiz.room.joins("ada");
      begin(ada, "/quiz start 2 10");
      quiz.pass(SECOND);
      QuestionId first = quiz.question().id();
      quiz.pass(SECOND.multipliedBy(14));
      assertEquals("That question is closed.", quiz.votes(ada, first, 1));
      assertEquals(0, Points.total(quiz.round(), ada.person()));
    }
  }

  @Test
  void theClockStandsStillInAPause() {
    try (QuizRoom quiz = new QuizRoom(choices(1))) {
      Member ada = quiz.room.joins("ada");
      begin(ada, "/quiz start 1 20 class speed");
      quiz.pass(SECOND.multipliedBy(2));
      ada.types("/quiz pause");
      assertEquals("The round is paused; nothing counts now.", quiz.votes(ada, 1));
      quiz.pass(SECOND.multipliedBy(600));
      ada.types("/quiz resume");
      quiz.pass(SECOND);
      quiz.votes(ada, 1);
      quiz.pass(SECOND.multipliedBy(8));
      int points = Points.total(quiz.round(), ada.person());
      assertTrue(points > 900 && points < 960, "" + points);
    }
  }

  @Test
  void anotherProcessGoesOnWithTheTimeThatWasLeft() {
    MemoryRounds rounds = new MemoryRounds();
    HandTurned clock = new HandTurned();
    Duration gone;
    try (QuizRoom quiz = new QuizRoom(choices(1), rounds, clock)) {
      Member ada = quiz.room.joins("ada");
      ada.types("/quiz start 1 20 class speed");
      ada.types("/quiz next");
      quiz.pass(SECOND.multipliedBy(4));
      quiz.votes(ada, 0);
      gone = quiz.round().turn().orElseThrow().elapsed(clock.instant());
    }
    clock.leap(Duration.ofHours(2));
    try (QuizRoom quiz = new QuizRoom(choices(1), rounds, clock)) {
      Member ben = quiz.room.joins("ben");
      assertInstanceOf(RoundEvent.Interrupted.class, rounds.log(quiz.round().id()).getLast());
      Turn turn = quiz.round().turn().orElseThrow();
      assertTrue(turn.isOpen());
      assertEquals(1, turn.answers().size());
      assertEquals(gone, turn.elapsed(clock.instant()));
      quiz.pass(SECOND);
      assertEquals(
          "B ● Genoa it is. You can change it until the question closes.",
          quiz.votes(ben, new QuestionId(quiz.round().id() + ".1"), 1));
      quiz.pass(SECOND.multipliedBy(40));
      assertTrue(quiz.round().over().isPresent());
      assertEquals(875, Points.total(quiz.round(), ben.person()));
    }
  }

  @Test
  void aRaceIsWonByTheFirstWhoIsRight() {
    try (QuizRoom quiz = new QuizRoom(choices(1))) {
      Member ada = quiz.room.joins("ada");
      Member ben = quiz.room.joins("ben");
      begin(ada, ben, "/quiz start 1 20 race accuracy");
      quiz.pass(SECOND);
      quiz.votes(ada, 0);
      assertEquals("In a race everybody has one try.", quiz.votes(ada, 1));
      quiz.votes(ben, 1);
      quiz.pass(SECOND);
      assertEquals(0, Points.total(quiz.round(), ada.person()));
      assertEquals(1_000, Points.total(quiz.round(), ben.person()));
    }
  }

  @Test
  void whoeverIsWrongIsOut() {
    try (QuizRoom quiz = new QuizRoom(choices(3))) {
      Member ada = quiz.room.joins("ada");
      Member ben = quiz.room.joins("ben");
      begin(ada, ben, "/quiz start 3 10 elimination accuracy");
      quiz.pass(SECOND);
      quiz.votes(ada, 1);
      quiz.votes(ben, 0);
      quiz.pass(SECOND.multipliedBy(13));
      assertEquals(2, quiz.round().turns().size());
      assertEquals("You are out of this round. Cheer for the others!", quiz.votes(ben, 1));
      quiz.votes(ada, 0);
      quiz.pass(SECOND.multipliedBy(20));
      assertEquals(2, quiz.round().turns().size(), "nobody is left for the third");
      assertTrue(quiz.round().over().isPresent());
    }
  }

  @Test
  void whatWasMissedComesAgain() {
    try (QuizRoom quiz = new QuizRoom(choices(2))) {
      Member ada = quiz.room.joins("ada");
      begin(ada, "/quiz start 2 10 mastery accuracy");
      quiz.pass(SECOND);
      quiz.votes(ada, 0);
      quiz.pass(SECOND.multipliedBy(12));
      quiz.votes(ada, 1);
      quiz.pass(SECOND.multipliedBy(12));
      assertEquals(3, quiz.round().turns().size());
      assertEquals(0, quiz.round().turn().orElseThrow().card());
      quiz.votes(ada, 1);
      quiz.pass(SECOND.multipliedBy(20));
      assertTrue(quiz.round().over().isPresent());
    }
  }

  @Test
  void typedAnswersAreJudgedAndPutRight() {
    WrittenQuestion typed = question("typed", new Solution.Typed(List.of("Genoa"), List.of(), 0));
    try (QuizRoom quiz = new QuizRoom(List.of(typed))) {
      Member ada = quiz.room.joins("ada");
      Member ben = quiz.room.joins("ben");
      begin(ada, ben, "/quiz start 1 20 class accuracy");
      quiz.pass(SECOND);
      assertEquals(
          "“Genova” it is. You can change it until the question closes.",
          quiz.writes(ada, "Genova"));
      quiz.writes(ben, "genoa.");
      quiz.pass(SECOND.multipliedBy(4));
      assertEquals(1_000, Points.total(quiz.round(), ben.person()));
      ada.types("/quiz accept Zena");
      assertTrue(QuizRoom.sees(ada).startsWith("“Zena” is right too: 0 more"), QuizRoom.sees(ada));
    }
  }

  @Test
  void fiveSilentQuestionsEndIt() {
    try (QuizRoom quiz = new QuizRoom(choices(9))) {
      Member ada = quiz.room.joins("ada");
      begin(ada, "/quiz start 9 5");
      quiz.pass(Duration.ofMinutes(3));
      assertEquals(5, quiz.round().turns().size());
      assertTrue(quiz.round().over().isPresent());
    }
  }

  @Test
  void aQuestionThatIsWrongIsTakenOutAndAllIsCountedAnew() {
    try (QuizRoom quiz = new QuizRoom(choices(1))) {
      Member teacher = quiz.room.joins("Mrs Hall", Role.HOST, "main");
      Member ada = quiz.room.joins("ada");
      begin(ada, "/quiz start 1 20");
      quiz.pass(SECOND);
      quiz.votes(ada, 1);
      quiz.pass(SECOND.multipliedBy(20));
      assertTrue(quiz.round().over().isPresent());
      ada.types("/quiz flag");
      assertTrue(QuizRoom.sees(ada).startsWith("Question 1 is flagged"), QuizRoom.sees(ada));
      teacher.types("/quiz void 1");
      assertEquals(
          "Question 1 does not count any more; all points are counted anew.",
          QuizRoom.sees(teacher));
      assertEquals(0, Points.total(quiz.round(), ada.person()));
    }
  }

  @Test
  void oneRoundAtATime() {
    try (QuizRoom quiz = new QuizRoom(choices(1))) {
      Member ada = quiz.room.joins("ada");
      ada.types("/quiz start");
      ada.types("/quiz start");
      assertEquals(
          "“Quiz night” is being played here already. One round at a time.", QuizRoom.sees(ada));
      Member other = quiz.room.joins("cleo", Role.ANYONE, "second");
      other.types("/quiz start");
      assertTrue(QuizRoom.sees(other).startsWith("“Quiz night” is open"), QuizRoom.sees(other));
    }
  }
}
