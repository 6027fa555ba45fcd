package dev.clio.bot.ask;

import static dev.clio.bot.ask.Lesson.labels;
import static dev.clio.bot.ask.Lesson.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Person;
import dev.clio.bot.command.LogBook;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is between Clio and one person. */
final class PrivateAnswersTest {
  private static final String SHARE = "share with everyone";

  private final Lesson lesson = new Lesson();
  private final Classroom room = lesson.room;
  private final Classroom.Member ada = room.joins("ada");

  @Test
  void anAnswerIsWhisperedUntilItIsShared() {
    lesson.shy.add("ada");
    ada.types(Shelf.WHEN).presses("next source");
    assertEquals(List.of(), room.wall());
    assertEquals(1, ada.whispers().size(), "the whisper was revised");
    ada.presses(SHARE);
    assertTrue(quoted(room.wall().getFirst()).contains("Berlin"));
    assertFalse(labels(ada.sees()).contains(SHARE));
    assertFalse(labels(room.wall().getFirst()).contains(SHARE));
  }

  @Test
  void whoPressesOnWhatAllSeeRevisesItForAll() {
    Classroom.Member bob = room.joins("bob").types(Shelf.WHEN);
    lesson.shy.add("ada");
    ada.sees(bob.sees()).presses("next source");
    assertEquals(List.of(), ada.whispers());
    assertFalse(labels(ada.sees()).contains(SHARE));
  }

  @Test
  void aTalkOfTwoNeedsNoWhispers() {
    lesson.shy.add("bob");
    Classroom.Member bob = room.joinsAlone("bob").types(Shelf.WHEN);
    assertEquals(List.of(), bob.whispers());
    assertFalse(labels(bob.sees()).contains(SHARE));
  }

  @Test
  void ownQuestionsAreSuggestedBeforeOthersAndToNobodyElse() {
    ada.types(Shelf.WHO).types("Which treaty came after the treaty of Genoa?");
    assertEquals(
        List.of("Which treaty came after the treaty of Genoa?", Shelf.WHEN, Shelf.WHAT),
        lesson.suggestions("ask", "treaty", ada));
    assertEquals(List.of(Shelf.WHEN), lesson.suggestions("ask", "outcasts", room.joins("bob")));
    assertEquals(List.of(Shelf.WHO), lesson.suggestions("ask", "COOK who", ada));
  }

  @Test
  void suggestionsAreShortFewAndNeverAnError() {
    IntStream.range(0, 40).forEach(i -> ada.types("unplug " + i));
    ada.types("unplug " + "x".repeat(100));
    try (LogBook log = new LogBook(Suggestions.class)) {
      List<String> suggested = lesson.suggestions("ask", "unplug", ada);
      assertEquals("unplug 39", suggested.getFirst());
      assertEquals(19, suggested.size());
      assertEquals(List.of("WARN No questions could be suggested"), log.lines());
    }
  }

  @Test
  void whatIsRememberedIsToldAndForgotten() {
    ada.types(Shelf.WHEN).types(Shelf.AND_WHO);
    room.joins("bob").types(Shelf.WHAT);
    Person person = ada.person();
    assertEquals(
        List.of(Map.of("question", Shelf.AND_WHO), Map.of("question", Shelf.WHEN)),
        lesson.feature.remembered(person));
    assertEquals(2, lesson.feature.forget(person));
    assertEquals(List.of(), lesson.feature.remembered(person));
    ada.types(Shelf.AND_WHO);
    assertEquals(1, ada.whispers().size(), "nobody knows any more what it is about");
    assertEquals(1, lesson.feature.remembered(room.joins("bob").person()).size());
  }

  @Test
  void questionsAreForgottenAfterADay() {
    ada.types(Shelf.WHEN);
    lesson.clock.passes(Duration.ofDays(1));
    assertEquals(List.of(), lesson.feature.remembered(ada.person()));
  }
}
