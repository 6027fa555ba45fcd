package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Posted;
import dev.clio.index.event.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DeliveryTest {
  private final Newsroom room = new Newsroom().at("2026-08-20T12:00:00Z");

  private static List<LocalDate> august(int... days) {
    return Arrays.stream(days).mapToObj(day -> LocalDate.of(2026, 8, day)).toList();
  }

  private List<Run.Outcome> outcomes(Digest digest) {
    return room.digests.runs(digest.id(), 100).reversed().stream()
        .map(run -> run.ending().orElseThrow().outcome())
        .toList();
  }

  @Test
  void comesEachDayInsideItsMinute() {
    room.opens();
    room.subscribes("history", "08:00", "Europe/Berlin");

    room.pass(72);

    assertEquals(august(21, 22, 23), room.days("history"));
    for (Newsroom.Delivered one : room.chats.delivered) {
      Instant due =
          LocalDate.parse(one.words().substring(0, 10))
              .atTime(8, 0)
              .atZone(ZoneId.of("Europe/Berlin"))
              .toInstant();
      Duration late = Duration.between(due, one.at());
      assertTrue(late.toSeconds() >= 0 && late.toSeconds() < 60, one + " came " + late);
    }
  }

  @Test
  void manyOfOneMinuteComeAtDifferentSeconds() {
    room.opens();
    for (int i = 0; i < 200; i++) {
      room.subscribes("chat " + i, "08:00", "Europe/Berlin");
    }

    room.pass(24);

    assertEquals(200, room.chats.delivered.size());
    long seconds = room.chats.delivered.stream().map(Newsroom.Delivered::at).distinct().count();
    assertTrue(seconds > 30, seconds + " seconds");
  }

  @Test
  void whatWasMissedALittleWhileAgoComesLate() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.pass(10);
    room.dies();
    room.at("2026-08-21T11:59:00Z").opens();

    room.pass(1);

    assertEquals(august(21), room.days("history"));
    assertEquals(List.of(Run.Outcome.SENT), outcomes(digest));
  }

  @Test
  void whatWasMissedLongAgoIsMarkedAsSkipped() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.dies();
    room.at("2026-08-23T13:00:00Z").opens();

    room.pass(24);

    assertEquals(august(24), room.days("history"));
    assertEquals(
        List.of(Run.Outcome.SKIPPED, Run.Outcome.SKIPPED, Run.Outcome.SKIPPED, Run.Outcome.SENT),
        outcomes(digest));
  }

  @Test
  void anAbsenceOfMonthsIsOneGap() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.dies();
    room.at("2027-08-23T13:00:00Z").opens();

    room.pass(24);

    assertEquals(List.of(LocalDate.of(2027, 8, 24)), room.days("history"));
    assertTrue(outcomes(digest).size() < 20, outcomes(digest).toString());
  }

  @Test
  void aPlatformOutOfReachIsTriedAgainUntilItIsTooLate() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.chats.trouble =
        Optional.of(new Posted.Failed(Posted.Reason.UNREACHABLE, "no route to host"));
    room.pass(20);
    room.chats.trouble = Optional.empty();
    room.pass(1);

    assertEquals(august(21), room.days("history"));

    room.chats.trouble =
        Optional.of(new Posted.Failed(Posted.Reason.UNREACHABLE, "no route to host"));
    room.pass(28);

    assertEquals(List.of(Run.Outcome.SENT, Run.Outcome.SKIPPED), outcomes(digest));
  }

  @Test
  void aMissingPermissionIsToldOnceTriedDailyAndPausesInTheEnd() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.chats.trouble =
        Optional.of(new Posted.Failed(Posted.Reason.FORBIDDEN, "50013 Missing Permissions"));

    room.pass(24 * 8);

    assertEquals(Collections.nCopies(5, Run.Outcome.FAILED), outcomes(digest));
    assertEquals(
        Optional.of(Digest.Pause.FORBIDDEN), room.digests.find(digest.id()).orElseThrow().paused());
    List<Newsroom.Delivered> told = room.chats.delivered;
    assertEquals(1, told.size());
    assertEquals("with ada", told.getFirst().chat().id());
    assertTrue(told.getFirst().words().contains("I may not write there"), told.toString());

    room.chats.trouble = Optional.empty();
    room.subscriptions.resume(room.digests.find(digest.id()).orElseThrow());
    room.pass(24);

    assertEquals(List.of(LocalDate.of(2026, 8, 29)), room.days("history"));
    assertEquals(0, room.digests.find(digest.id()).orElseThrow().failures());
  }

  @Test
  void whatNobodyCanTellIsNotSentAgain() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.chats.trouble = Optional.of(new Posted.Failed(Posted.Reason.DOUBTFUL, "no answer"));
    room.pass(24);
    room.chats.trouble = Optional.empty();
    room.pass(24);

    assertEquals(august(22), room.days("history"));
    assertEquals(List.of(Run.Outcome.DOUBTFUL, Run.Outcome.SENT), outcomes(digest));
  }

  @Test
  void aPausedDigestDoesNotComeAndMakesUpForNothing() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.subscriptions.pause(digest);
    room.pass(72);
    assertEquals(List.of(), room.days("history"));

    room.subscriptions.resume(room.digests.find(digest.id()).orElseThrow());
    room.pass(24);

    assertEquals(august(24), room.days("history"));
  }

  @Test
  void aRemovedDigestComesNoMore() {
    room.opens();
    room.subscriptions.remove(room.subscribes("history", "08:00", "Europe/Berlin"));

    room.pass(48);

    assertEquals(List.of(), room.days("history"));
  }

  @Test
  void aClockThatLeapsADayBackOrForthBringsNoDigestTwice() {
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.pass(48);
    room.timers.leap(Duration.ofDays(-1));
    room.pass(48);
    room.timers.leap(Duration.ofDays(1));
    room.pass(48);
    room.timers.leap(Duration.ofDays(1));
    room.timers.leap(Duration.ofDays(-1));
    room.pass(48);

    List<LocalDate> days = room.days("history");
    assertEquals(days.size(), new HashSet<>(days).size(), days.toString());
    List<LocalDate> settled =
        room.digests.runs(digest.id(), 100).reversed().stream().map(Run::day).toList();
    assertEquals(
        Stream.iterate(LocalDate.of(2026, 8, 21), day -> day.plusDays(1))
            .limit(settled.size())
            .toList(),
        settled);
    assertTrue(settled.contains(LocalDate.of(2026, 8, 27)), settled.toString());
  }

  @Test
  void aDayOfWhichNothingIsKnownIsSkipped() {
    room.calendar = Calendar.of(List.of());
    room.opens();
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");

    room.pass(24);

    assertEquals(List.of(), room.days("history"));
    assertEquals(List.of(Run.Outcome.SKIPPED), outcomes(digest));
  }

  @Test
  void aDigestOfAPlatformThatIsNotHereWaitsForIt() {
    Digest digest = room.subscribes("history", "08:00", "Europe/Berlin");
    room.agenda.open(
        Map.of(),
        id -> {
          throw new AssertionError("nothing to do here");
        });
    room.pass(21);
    assertEquals(List.of(), outcomes(digest));
    room.dies();

    room.opens();
    room.pass(1);

    assertEquals(august(21), room.days("history"));
  }
}
