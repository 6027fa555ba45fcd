package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Posted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The process dies before and after every single write and every single send of three days, and
 * goes on: each day's digest stands there once. Where a platform cannot tell a message from a
 * second one, the digest that was on its way in that moment may be missing, and its run says so.
 */
final class CrashTest {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 8, 21), LocalDate.of(2026, 8, 22), LocalDate.of(2026, 8, 23));
  private static final Instant END = Instant.parse("2026-08-23T12:00:00Z");

  /** Three days. */
  private static Newsroom live(int dying, boolean knowsKeys) {
    Newsroom room = new Newsroom().at("2026-08-20T12:00:00Z");
    room.point = new Crash.Point(dying);
    room.chats.knowsKeys = knowsKeys;
    room.opens();
    room.subscribes("history", "08:00", "Europe/Berlin");
    while (room.timers.instant().isBefore(END)) {
      try {
        room.timers.pass(Duration.between(room.timers.instant(), END));
      } catch (Crash died) {
        room.dies();
        room.opens();
      }
    }
    return room;
  }

  private static List<Run> runs(Newsroom room) {
    Digest digest = room.digests.of(Newsroom.SCHOOL).getFirst();
    return room.digests.runs(digest.id(), 100).reversed();
  }

  @Test
  void nothingIsLostOrDoubledWhereAPlatformKnowsAMessageAgain() {
    int steps = live(0, true).point.steps();
    assertTrue(steps >= 3 * 8, steps + " steps");
    for (int dying = 1; dying <= steps; dying++) {
      Newsroom room = live(dying, true);

      String when = "died at step " + dying;
      assertEquals(DAYS, room.days("history"), when);
      assertEquals(DAYS, runs(room).stream().map(Run::day).toList(), when);
    }
  }

  @Test
  void elsewhereNothingIsDoubledAndWhatMayBeMissingIsKnown() {
    int steps = live(0, false).point.steps();
    List<Integer> missing = new ArrayList<>();
    for (int dying = 1; dying <= steps; dying++) {
      Newsroom room = live(dying, false);

      String when = "died at step " + dying;
      List<LocalDate> days = room.days("history");
      assertEquals(days.stream().distinct().toList(), days, when);
      assertEquals(DAYS, runs(room).stream().map(Run::day).toList(), when);
      for (Run run : runs(room)) {
        boolean sent = run.ending().orElseThrow().outcome() == Run.Outcome.SENT;
        assertTrue(!sent || days.contains(run.day()), when);
        if (!days.contains(run.day())) {
          assertEquals(Run.Outcome.DOUBTFUL, run.ending().orElseThrow().outcome(), when);
          missing.add(dying);
        }
      }
    }
    // Each day: after it was remembered that it begins, and before the platform had it.
    assertEquals(2 * DAYS.size(), missing.size(), missing.toString());
  }

  @Test
  void whileAPlatformIsOutOfReachItMayDieAnywhere() {
    for (int dying = 0; dying < 60; dying++) {
      Newsroom room = new Newsroom().at("2026-08-20T12:00:00Z");
      room.point = new Crash.Point(dying);
      room.chats.knowsKeys = true;
      room.chats.trouble =
          Optional.of(new Posted.Failed(Posted.Reason.UNREACHABLE, "no route to host"));
      room.opens();
      room.subscribes("history", "08:00", "Europe/Berlin");
      Instant back = Instant.parse("2026-08-21T09:00:00Z");
      while (room.timers.instant().isBefore(END)) {
        boolean away = room.timers.instant().isBefore(back);
        try {
          room.timers.pass(Duration.between(room.timers.instant(), away ? back : END));
          room.chats.trouble = Optional.empty();
        } catch (Crash died) {
          room.dies();
          room.opens();
        }
      }

      assertEquals(DAYS, room.days("history"), "died at step " + dying);
    }
  }
}
