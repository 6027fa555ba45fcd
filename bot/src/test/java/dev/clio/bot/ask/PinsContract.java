package dev.clio.bot.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.ask.Pins.Pin;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How pinned answers are kept, wherever. */
public interface PinsContract {
  PlatformName DISCORD = new PlatformName("discord");
  ServerRef HOME = new ServerRef(DISCORD, "school");
  Person TEACHER = new Person(DISCORD, "7", "Ms. Grau 🕊");
  Instant NOON = Instant.parse("2026-08-23T12:00:00.123Z");

  /** No pins yet. */
  Pins pins();

  private static Pin pin(String gist, String answer, int seconds) {
    return new Pin(HOME, "Why " + gist + "?", gist, answer, TEACHER, NOON.plusSeconds(seconds));
  }

  @Test
  default void whatWasPinnedIsFound() {
    Pin pin = pin("rapallo", "Both were outcasts.\nRead unit 3.", 0);
    pins().pin(pin);
    assertEquals(Optional.of(pin), pins().find(HOME, "rapallo"));
    assertEquals(TEACHER.name(), pins().find(HOME, "rapallo").orElseThrow().by().name());
    assertEquals(Optional.empty(), pins().find(HOME, "locarno"));
    assertEquals(
        Optional.empty(),
        pins().find(new ServerRef(new PlatformName("telegram"), "school"), "rapallo"));
  }

  @Test
  default void aGistHasOnePin() {
    pins().pin(pin("rapallo", "first", 0));
    pins().pin(pin("rapallo", "second", 1));
    assertEquals(List.of(pin("rapallo", "second", 1)), pins().of(HOME));
  }

  @Test
  default void theNewestGoesFirst() {
    pins().pin(pin("b", "2", 2));
    pins().pin(pin("c", "3", 3));
    pins().pin(pin("a", "1", 1));
    assertEquals(List.of(pin("c", "3", 3), pin("b", "2", 2), pin("a", "1", 1)), pins().of(HOME));
    assertEquals(List.of(), pins().of(new ServerRef(DISCORD, "other")));
  }

  @Test
  default void aPinIsRemovedOnce() {
    pins().pin(pin("rapallo", "answer", 0));
    assertTrue(pins().remove(HOME, "rapallo"));
    assertFalse(pins().remove(HOME, "rapallo"));
    assertEquals(Optional.empty(), pins().find(HOME, "rapallo"));
  }

  @Test
  default void gistsAndAnswersMayBeLong() {
    String gist = "почему договор ".repeat(400);
    pins().pin(pin(gist, "ответ ".repeat(600), 0));
    pins().pin(pin(gist + "x", "short", 1));
    assertEquals(Optional.of(pin(gist, "ответ ".repeat(600), 0)), pins().find(HOME, gist));
  }
}
