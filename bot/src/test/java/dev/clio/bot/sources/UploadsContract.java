package dev.clio.bot.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.sources.Uploads.Added;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How it is recorded who added which file, wherever. */
public interface UploadsContract {
  PlatformName DISCORD = new PlatformName("discord");
  ServerRef HOME = new ServerRef(DISCORD, "school");
  Person TEACHER = new Person(DISCORD, "7", "Ms. Grau");
  Instant NOON = Instant.parse("2026-08-23T12:00:00.123Z");

  /** No files yet. */
  Uploads uploads();

  private static Added file(String name, long bytes, int seconds) {
    return new Added(HOME, name, bytes, TEACHER, NOON.plusSeconds(seconds));
  }

  @Test
  default void theNewestGoesFirst() {
    uploads().add(file("b.pdf", 5L << 32, 2));
    uploads().add(file("c.pdf", 0, 3));
    uploads().add(file("a ü.md", 1, 1));
    assertEquals(
        List.of(file("c.pdf", 0, 3), file("b.pdf", 5L << 32, 2), file("a ü.md", 1, 1)),
        uploads().of(HOME));
    assertEquals("Ms. Grau", uploads().of(HOME).getFirst().by().name());
    assertEquals(List.of(), uploads().of(new ServerRef(DISCORD, "other")));
  }

  @Test
  default void aNameHasOneFile() {
    uploads().add(file("a.md", 1, 1));
    uploads().add(file("a.md", 2, 2));
    assertEquals(List.of(file("a.md", 2, 2)), uploads().of(HOME));
  }

  @Test
  default void aFileIsRemovedOnce() {
    uploads().add(file("a.md", 1, 1));
    assertTrue(uploads().remove(HOME, "a.md"));
    assertFalse(uploads().remove(HOME, "a.md"));
    assertEquals(List.of(), uploads().of(HOME));
  }
}
