package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What teachers bring is kept for their class and no other. */
public interface QuestionSetsContract {
  PlatformName PLATFORM = new PlatformName("telegram");
  ServerRef HOME = new ServerRef(PLATFORM, "-100");
  ServerRef ELSEWHERE = new ServerRef(PLATFORM, "-200");
  Person TEACHER = new Person(PLATFORM, "7", "Mrs Hall");
  QuizQuestionId QUESTION = new QuizQuestionId("who-signed");

  QuestionSets sets();

  private static QuestionSets.QuestionSet set(String name, String questions) {
    return new QuestionSets.QuestionSet(
        HOME, name, questions, TEACHER, Instant.parse("2026-08-23T12:00:00.123Z"));
  }

  @Test
  default void setsAreKeptByName() {
    sets().put(set("war", "old"));
    sets().put(set("peace", "- question: \"é\"\n"));
    sets().put(set("war", "new"));
    assertEquals(List.of(set("peace", "- question: \"é\"\n"), set("war", "new")), sets().of(HOME));
    assertEquals("Mrs Hall", sets().of(HOME).getFirst().by().name());
    assertEquals(List.of(), sets().of(ELSEWHERE));
    assertTrue(sets().remove(HOME, "war"));
    assertFalse(sets().remove(HOME, "war"));
    assertFalse(sets().remove(ELSEWHERE, "peace"));
    assertEquals(1, sets().of(HOME).size());
  }

  @Test
  default void theLastLookCounts() {
    sets().review(HOME, QUESTION, true, TEACHER);
    sets().review(HOME, QUESTION, false, TEACHER);
    assertEquals(Map.of(QUESTION, false), sets().reviewed(HOME));
    assertEquals(Map.of(), sets().reviewed(ELSEWHERE));
  }

  @Test
  default void whatIsRightBesides() {
    sets().accept(HOME, QUESTION, "Chicherin", TEACHER);
    sets().accept(HOME, QUESTION, "Tschitscherin", TEACHER);
    sets().accept(HOME, QUESTION, "Chicherin", TEACHER);
    assertEquals(Map.of(QUESTION, List.of("Chicherin", "Tschitscherin")), sets().accepted(HOME));
    assertEquals(Map.of(), sets().accepted(ELSEWHERE));
  }
}
