package dev.clio.bot.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.ask.Feedback.Rating;
import dev.clio.bot.ask.Feedback.Thumbs;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.passage.PassageId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How opinions are kept, wherever. */
public interface FeedbackContract {
  PlatformName DISCORD = new PlatformName("discord");
  ServerRef HOME = new ServerRef(DISCORD, "school");
  Person ADA = new Person(DISCORD, "1", "Ada");
  Person BEN = new Person(DISCORD, "2", "Ben");
  PassageId PASSAGE = new PassageId("notes#3");
  Instant NOW = Instant.parse("2026-08-23T08:00:00.123Z");

  /** No opinions yet. */
  Feedback feedback();

  private static Rating rating(Person by, String question, boolean helpful) {
    return new Rating(HOME, by, question, PASSAGE, helpful, NOW);
  }

  @Test
  default void nobodyHasAnOpinionAtFirst() {
    assertEquals(new Thumbs(0, 0), feedback().of(HOME, PASSAGE));
  }

  @Test
  default void opinionsAreCounted() {
    feedback().rate(rating(ADA, "who", true));
    feedback().rate(rating(BEN, "who", false));
    feedback().rate(rating(ADA, "when", true));
    assertEquals(new Thumbs(2, 1), feedback().of(HOME, PASSAGE));
  }

  @Test
  default void aLaterOpinionTakesThePlaceOfTheFirst() {
    feedback().rate(rating(ADA, "who", true));
    feedback().rate(rating(new Person(DISCORD, "1", "Ada, renamed"), "who", false));
    assertEquals(new Thumbs(0, 1), feedback().of(HOME, PASSAGE));
  }

  @Test
  default void homesAndPassagesAreApart() {
    feedback().rate(rating(ADA, "who", true));
    ServerRef elsewhere = new ServerRef(new PlatformName("telegram"), "school");
    assertEquals(new Thumbs(0, 0), feedback().of(elsewhere, PASSAGE));
    assertEquals(new Thumbs(0, 0), feedback().of(HOME, new PassageId("notes#4")));
    feedback().rate(new Rating(elsewhere, ADA, "who", PASSAGE, false, NOW));
    assertEquals(new Thumbs(1, 0), feedback().of(HOME, PASSAGE));
  }

  @Test
  default void questionsMayBeLongAndStrange() {
    String strange = "Почему? 🕊\0\ud83d ".repeat(500);
    feedback().rate(rating(ADA, strange, true));
    feedback().rate(rating(ADA, strange + "!", true));
    assertEquals(new Thumbs(2, 0), feedback().of(HOME, PASSAGE));
  }
}
