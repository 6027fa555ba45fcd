package dev.clio.bot.ask;

import static dev.clio.bot.ask.Lesson.labels;
import static dev.clio.bot.ask.Lesson.quoted;
import static dev.clio.bot.ask.Lesson.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a teacher learns of the sources' gaps, and says in their place. */
final class TeacherTest {
  private static final String COOK = "Ivan Kharitonov cooked for him.";

  private final Lesson lesson = new Lesson();
  private final Classroom room = lesson.room;
  private final Classroom.Member ada = room.joins("ada");
  private final Classroom.Member bob = room.joins("bob");
  private final Classroom.Member teacher = room.joins("Ms Hill", Role.HOST, "staff");

  @Test
  void gapsAreThoseThatMostPeopleRanIntoFirst() {
    ada.types("What is left?").types("What is left?").types(Shelf.WHO);
    lesson.clock.passes(Duration.ofHours(20));
    bob.types("So who was the cook of the tsar's?").types(Shelf.WHEN);
    teacher.types("/gaps");
    assertEquals(
        """
        *Asked here, and not in the sources*
        1. So who was the cook of the tsar's? (asked 2× by 2, last on 24 August 2026)
        2. What is left? (asked 2× by 1, last on 23 August 2026)\
        """,
        said(teacher.sees()));
    assertEquals(
        List.of("1: pin an answer", "1: forget", "2: pin an answer", "2: forget"),
        labels(teacher.sees()));
  }

  @Test
  void gapsAreForTeachersAndOfTheirServerAlone() {
    ada.types(Shelf.WHO).types("/gaps");
    assertEquals(Post.note("/gaps needs somebody who is host here."), ada.sees());
    ServerRef other = new ServerRef(room.name(), "other");
    Classroom.Member stranger = room.joins("stranger", Role.ADMIN, other, "staff").types("/gaps");
    assertEquals(
        Post.note("No gaps: the sources had an answer to everything that was asked here."),
        stranger.sees());
    teacher.types("/gaps");
    ada.sees(teacher.sees()).presses("1: forget");
    assertEquals(1, lesson.gaps.of(Classroom.SCHOOL, 10).size());
  }

  @Test
  void aGapOfNoInterestIsForgotten() {
    ada.types(Shelf.WHO).types("What is left?");
    teacher.types("/gaps").presses("1: forget");
    assertTrue(said(teacher.sees()).contains("1. " + Shelf.WHO), said(teacher.sees()));
    assertEquals(1, teacher.whispers().size(), "the list was revised");
    teacher.presses("1: forget");
    assertEquals(
        Post.note("No gaps: the sources had an answer to everything that was asked here."),
        teacher.sees());
  }

  @Test
  void manyGapsAreAShortListWithFewButtons() {
    IntStream.range(0, 20).forEach(i -> ada.types("Question number" + i + " " + "why ".repeat(99)));
    teacher.types("/gaps");
    assertEquals(10, teacher.sees().actions().size());
    List<String> lines = said(teacher.sees()).lines().toList();
    assertEquals(11, lines.size());
    assertTrue(lines.stream().allMatch(line -> line.length() < 180), said(teacher.sees()));
  }

  @Test
  void aGapOfAnExchangeSaysWhatItIsAbout() {
    ada.types(Shelf.WHO);
    lesson.clock.passes(Duration.ofMinutes(1));
    ada.types("and where?");
    teacher.types("/gaps");
    assertTrue(
        said(teacher.sees()).contains("1. " + Shelf.WHO + " and where? ("), said(teacher.sees()));
    teacher.fills("1: pin an answer", "In the kitchen.");
    assertEquals(1, lesson.gaps.of(Classroom.SCHOOL, 10).size());
    bob.types(Shelf.WHO);
    assertEquals("*Not in the sources.* Nearest, but not an answer:", said(bob.sees()));
    bob.types("and where?");
    assertTrue(said(bob.sees()).contains("In the kitchen."), said(bob.sees()));
    bob.types("and why?");
    assertEquals("*Not in the sources.* Nearest, but not an answer:", said(bob.sees()));
    teacher.types("/pin list").presses("1: take away");
    bob.types("and where?");
    assertEquals("*Not in the sources.* Nearest, but not an answer:", said(bob.sees()));
  }

  @Test
  void aPinnedAnswerIsTheTeachersAndStandsBeforeTheSources() {
    ada.types(Shelf.WHO);
    teacher.types("/gaps").fills("1: pin an answer", "  " + COOK + " ");
    String pinned =
        "*Ms Hill answered this on 23 August 2026, in their own words:*\n"
            + COOK
            + "\nThe question was: “"
            + Shelf.WHO
            + "”. This is no quotation from the sources.";
    assertEquals("Pinned. Whoever asks this now sees:\n\n" + pinned, said(teacher.sees()));
    assertEquals(List.of(), lesson.gaps.of(Classroom.SCHOOL, 10));
    lesson.clock.passes(Duration.ofDays(3));
    bob.types("who was, please, the tsar's COOK??");
    assertEquals(pinned, said(bob.sees()));
    assertEquals(List.of(bob.sees()), room.wall());
    bob.presses("what do the sources say?");
    assertEquals("Not in the sources.", said(bob.sees()));
    bob.presses("what does the teacher say?");
    assertEquals(pinned, said(bob.sees()));
    assertEquals(1, room.wall().size());
  }

  @Test
  void aTeacherWhoAsksInVainCanAnswerAtOnce() {
    teacher.types("What is left?").fills("pin an answer", "Nothing.");
    ada.types("What is left?");
    assertTrue(said(ada.sees()).contains("Nothing."), said(ada.sees()));
    assertFalse(labels(ada.types("What is right?").sees()).contains("pin an answer"));
  }

  @Test
  void aQuestionThatTheSourcesAnswerCanBePinnedToo() {
    teacher.types("/pin add " + Shelf.WHEN);
    assertEquals(
        "Press the button and answer in your own words: “"
            + Shelf.WHEN
            + "”\nWhoever asks this will see your answer first, with your name and the date.",
        said(teacher.sees()));
    teacher.fills("write the answer", "In spring.");
    ada.types(Shelf.WHEN).presses("what do the sources say?");
    assertTrue(quoted(ada.sees()).contains("Rapallo on 16 April 1922"));
    assertTrue(labels(ada.sees()).contains("what does the teacher say?"));
    teacher.types("/pin add " + Shelf.WHEN);
    assertTrue(said(teacher.sees()).contains("In spring."), said(teacher.sees()));
    assertTrue(said(teacher.sees()).contains("This is pinned already."), said(teacher.sees()));
    teacher.fills("write the answer", "In April.");
    assertEquals(1, lesson.pins.of(Classroom.SCHOOL).size());
  }

  @Test
  void pinnedAnswersAreListedAndTakenAway() {
    teacher.types("/pin list");
    assertEquals(
        Post.note("No answers are pinned here. /pin add and a question make one."), teacher.sees());
    teacher.types("/pin add " + Shelf.WHO).fills("write the answer", COOK);
    lesson.clock.passes(Duration.ofHours(1));
    teacher.types("/pin add What is left?").fills("write the answer", "Nothing.");
    teacher.types("/pin list");
    assertEquals(
        "*Pinned answers*\n1. *What is left?* Nothing. (Ms Hill, 23 August 2026)\n2. *"
            + Shelf.WHO
            + "* "
            + COOK
            + " (Ms Hill, 23 August 2026)",
        said(teacher.sees()));
    teacher.presses("2: take away");
    assertEquals(Post.note("The answer is taken away."), teacher.sees());
    teacher.types("/pin remove what is, then, left").types("/pin remove what is left?");
    assertEquals(
        Post.note("There is no pinned answer to that. /pin list shows all."), teacher.sees());
    assertEquals(List.of(), lesson.pins.of(Classroom.SCHOOL));
  }

  @Test
  void whatCanBeTakenAwayIsSuggested() {
    teacher.types("/pin add " + Shelf.WHO).fills("write the answer", COOK);
    assertEquals(List.of(Shelf.WHO), lesson.suggestions("pin remove", "Cook", teacher));
    assertEquals(List.of(), lesson.suggestions("pin remove", "bread", teacher));
  }

  @Test
  void anAnswerHasWordsAndNotTooMany() {
    teacher.types("/pin add What is left?").fills("write the answer", " ");
    assertEquals(Post.note("An answer has 1 to 1500 characters."), teacher.sees());
    teacher.types("/pin add " + "x".repeat(1_001));
    assertEquals(
        Post.note("That is long for a question. At most 1,000 characters, please."),
        teacher.sees());
  }

  @Test
  void aPinnedAnswerIsPrivateWhereAnswersAre() {
    teacher.types("/pin add " + Shelf.WHO).fills("write the answer", COOK);
    lesson.shy.add("ada");
    ada.types(Shelf.WHO);
    assertEquals(List.of(), room.wall());
    ada.presses("share with everyone");
    assertTrue(said(room.wall().getFirst()).contains(COOK));
  }
}
