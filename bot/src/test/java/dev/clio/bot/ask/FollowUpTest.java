package dev.clio.bot.ask;

import static dev.clio.bot.ask.Lesson.labels;
import static dev.clio.bot.ask.Lesson.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Role;
import dev.clio.index.passage.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questions that go on from others. */
final class FollowUpTest {
  private static final String RAPALLO = "Rapallo";
  private static final String BERLIN = "Berlin";

  private final Lesson lesson = new Lesson();
  private final Classroom room = lesson.room;
  private final Classroom.Member ada = room.joins("ada");

  @Test
  void aQuestionGoesOnFromTheOneBeforeForTenMinutes() {
    ada.types(Shelf.WHEN);
    lesson.clock.passes(Duration.ofMinutes(9));
    ada.types(Shelf.AND_WHO);
    assertTrue(quoted(ada.sees()).contains(RAPALLO));
    lesson.clock.passes(Duration.ofMinutes(10));
    ada.types("and why?");
    assertEquals(Post.note("Not in the sources."), ada.sees());
  }

  @Test
  void anExchangeKeepsItsTopic() {
    ada.types(Shelf.WHEN).types(Shelf.AND_WHO).types("and where?").types("and who?");
    assertTrue(quoted(ada.sees()).contains(RAPALLO));
    assertEquals(
        List.of(
            Question.of(Shelf.WHEN),
            new Question(Shelf.AND_WHO, Optional.of(Shelf.WHEN)),
            Question.of(Shelf.AND_WHO),
            new Question("and where?", Optional.of(Shelf.WHEN + " " + Shelf.AND_WHO)),
            Question.of("and where?"),
            new Question("and who?", Optional.of(Shelf.WHEN + " and where?")),
            Question.of("and who?")),
        lesson.shelf.asked());
  }

  @Test
  void aQuestionThatStandsAloneBeginsANewExchange() {
    ada.types(Shelf.WHEN).types(Shelf.AND_WHO).types(Shelf.WHAT).types("and when?");
    assertTrue(quoted(ada.sees()).contains(BERLIN));
    assertEquals(new Question("and when?", Optional.of(Shelf.WHAT)), lesson.shelf.asked().get(5));
  }

  @Test
  void nobodyGoesOnFromTheQuestionOfAnother() {
    ada.types(Shelf.WHEN);
    Classroom.Member bob = room.joins("bob").types(Shelf.AND_WHO);
    assertEquals(Post.note("Not in the sources."), bob.sees());
    Classroom.Member elsewhere =
        room.joins("ada", Role.ANYONE, "another room").types(Shelf.AND_WHO);
    assertEquals(Post.note("Not in the sources."), elsewhere.sees());
  }

  @Test
  void aReplyGoesOnFromTheMessageItIsPutTo() {
    ada.types(Shelf.WHAT);
    Post first = ada.sees();
    ada.types(Shelf.WHEN).sees(first).replies(Shelf.AND_WHO);
    assertTrue(quoted(ada.sees()).contains(BERLIN));
    lesson.clock.passes(Duration.ofDays(30));
    Classroom.Member bob = room.joins("bob").sees(first).replies(Shelf.AND_WHO);
    assertTrue(quoted(bob.sees()).contains(BERLIN));
    bob.replies("and why?");
    assertTrue(quoted(bob.sees()).contains(BERLIN));
  }

  @Test
  void askOnTakesAQuestionAboutTheAnswer() {
    ada.types(Shelf.WHEN).types(Shelf.WHAT);
    lesson.clock.passes(Duration.ofDays(30));
    lesson.restarts();
    ada.fills("ask on", Shelf.AND_WHO);
    assertTrue(quoted(ada.sees()).contains(BERLIN));
    assertEquals(3, room.wall().size(), "a new question has a message of its own");
  }

  @Test
  void aButtonKnowsWhatItsQuestionWasAbout() {
    ada.types(Shelf.WHEN).types(Shelf.AND_WHO);
    lesson.clock.passes(Duration.ofDays(30));
    lesson.restarts();
    ada.presses("next source");
    assertTrue(quoted(ada.sees()).contains(BERLIN));
    assertEquals(2, room.wall().size());
  }

  @Test
  void aLongExchangeMayMoveToAThread() {
    ada.types(Shelf.WHEN).types(Shelf.AND_WHO).types("and where?");
    assertFalse(labels(ada.sees()).contains("go on in a thread"));
    ada.types("and why?");
    ada.presses("go on in a thread");
    assertEquals(Shelf.WHEN, room.lastRoom());
    assertFalse(labels(ada.sees()).contains("go on in a thread"));
    ada.enters(Shelf.WHEN).types("and then?");
    assertTrue(quoted(room.wall().getLast()).contains(RAPALLO));
  }

  @Test
  void nobodyIsSentAwayFromAThreadOrATalkOfTwo() {
    for (Classroom.Member member : List.of(ada.enters("thread"), room.joinsAlone("bob"))) {
      member.types(Shelf.WHEN).types(Shelf.AND_WHO).types("and where?").types("and why?");
      assertFalse(labels(member.sees()).contains("go on in a thread"));
    }
  }
}
