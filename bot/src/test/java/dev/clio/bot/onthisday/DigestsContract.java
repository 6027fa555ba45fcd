package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.event.EventId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Digests are kept, and each day's is settled, begun and ended once. */
public interface DigestsContract {
  PlatformName TELEGRAM = new PlatformName("telegram");
  ServerRef SCHOOL = new ServerRef(TELEGRAM, "-100");
  ChatRef CHAT = new ChatRef(TELEGRAM, "-100/7");
  LocalDate DAY = LocalDate.of(2026, 8, 23);
  Instant NOON = Instant.parse("2026-08-23T12:00:00Z");
  EventId PACT = new EventId("pact");
  EventId WAR = new EventId("war");

  Digests digests();

  /** A digest with something in every part. */
  static Digest digest(String id) {
    return new Digest(
        new DigestId(id),
        new Place(CHAT, Optional.of(new ChatRef(TELEGRAM, "-100")), Optional.of(SCHOOL), false),
        new Person(TELEGRAM, "42", "Grace"),
        new Rhythm(
            LocalTime.of(7, 45),
            ZoneId.of("America/New_York"),
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)),
        new Taste(new TreeSet<>(Set.of("treaty", "war")), Locale.GERMAN, true, Taste.Timeline.DARK),
        Optional.empty(),
        0,
        DAY);
  }

  private static Run planned(String id, LocalDate day, EventId... events) {
    return Run.planned(new DigestId(id), day, NOON, List.of(events));
  }

  private static Run.Ending sent() {
    return new Run.Ending(
        Run.Outcome.SENT, NOON.plusMillis(2_500), Optional.of(new MessageRef(CHAT, "99")), "");
  }

  @Test
  default void aDigestIsKeptWhole() {
    digests().put(digest("aaaa"));

    assertEquals(Optional.of(digest("aaaa")), digests().find(new DigestId("aaaa")));
    Digest alone =
        new Digest(
            new DigestId("bbbb"),
            Place.direct(new ChatRef(TELEGRAM, "42")),
            digest("aaaa").owner(),
            digest("aaaa").rhythm(),
            new Taste(new TreeSet<>(), Locale.FRENCH, false, Taste.Timeline.OFF),
            Optional.of(Digest.Pause.FORBIDDEN),
            3,
            DAY);
    digests().put(alone);
    assertEquals(Optional.of(alone), digests().find(alone.id()));
    assertEquals(Optional.empty(), digests().find(new DigestId("cccc")));
  }

  @Test
  default void thoseOfAServerStandInTheOrderTheyCame() {
    digests().put(digest("bbbb"));
    digests().put(digest("aaaa"));
    digests().put(digest("bbbb").paused(Optional.of(Digest.Pause.WANTED)));

    assertEquals(
        List.of("bbbb", "aaaa"),
        digests().of(SCHOOL).stream().map(digest -> digest.id().value()).toList());
    assertEquals(List.of(), digests().of(new ServerRef(TELEGRAM, "-1001")));
    assertEquals(List.of(digest("aaaa")), digests().active(Set.of(TELEGRAM)));
    assertEquals(List.of(), digests().active(Set.of(new PlatformName("discord"))));
    assertEquals(List.of(), digests().active(Set.of()));
  }

  @Test
  default void aDigestIsTakenAwayOnce() {
    digests().put(digest("aaaa"));

    assertTrue(digests().remove(new DigestId("aaaa")));
    assertFalse(digests().remove(new DigestId("aaaa")));
    assertEquals(List.of(), digests().of(SCHOOL));
  }

  @Test
  default void whatIsSettledFirstStays() {
    assertEquals(List.of(PACT), digests().settle(planned("aaaa", DAY, PACT), CHAT).events());
    assertEquals(List.of(PACT), digests().settle(planned("aaaa", DAY, WAR), CHAT).events());
    assertEquals(
        List.of(WAR), digests().settle(planned("aaaa", DAY.plusDays(1), WAR), CHAT).events());
  }

  @Test
  default void onlyTheFirstBegins() {
    digests().settle(planned("aaaa", DAY, PACT), CHAT);

    assertEquals(Optional.empty(), digests().begin(new DigestId("aaaa"), DAY, NOON));
    assertEquals(
        Optional.of(NOON), digests().begin(new DigestId("aaaa"), DAY, NOON.plusSeconds(9)));
    assertEquals(Optional.of(NOON), digests().settle(planned("aaaa", DAY, WAR), CHAT).begun());

    digests().unbegin(new DigestId("aaaa"), DAY);
    assertEquals(Optional.empty(), digests().begin(new DigestId("aaaa"), DAY, NOON.plusSeconds(9)));
  }

  @Test
  default void anEndMovesTheDigestOn() {
    Digest digest = digest("aaaa");
    digests().put(digest);
    Run run = digests().settle(planned("aaaa", DAY, PACT), CHAT);

    digests().end(run.ended(sent()), CHAT, digest.failures(2).next(DAY.plusDays(1)));

    assertEquals(
        Optional.of(digest.failures(2).next(DAY.plusDays(1))), digests().find(digest.id()));
    assertEquals(List.of(run.ended(sent())), digests().runs(digest.id(), 5));
    digests().unbegin(digest.id(), DAY);
    assertEquals(List.of(run.ended(sent())), digests().runs(digest.id(), 5));
  }

  @Test
  default void whatIsOverStaysAsItIs() {
    Digest digest = digest("aaaa");
    digests().put(digest);
    Run run = digests().settle(planned("aaaa", DAY, PACT), CHAT);
    digests().end(run.ended(sent()), CHAT, digest.next(DAY.plusDays(1)));
    Run.Ending late = new Run.Ending(Run.Outcome.SKIPPED, NOON, Optional.empty(), "late");

    digests().end(run.ended(late), CHAT, digest.failures(4).next(DAY.plusDays(9)));

    assertEquals(List.of(run.ended(sent())), digests().runs(digest.id(), 5));
    assertEquals(Optional.of(digest.next(DAY.plusDays(1))), digests().find(digest.id()));
  }

  @Test
  default void whatAHostChangedMeanwhileStays() {
    Digest digest = digest("aaaa");
    digests().put(digest);
    Run run = digests().settle(planned("aaaa", DAY, PACT), CHAT);
    digests().put(digest.paused(Optional.of(Digest.Pause.WANTED)));

    digests().end(run.ended(sent()), CHAT, digest.next(DAY.plusDays(1)));

    Digest after = digests().find(digest.id()).orElseThrow();
    assertEquals(Optional.of(Digest.Pause.WANTED), after.paused());
    assertEquals(DAY.plusDays(1), after.next());
  }

  @Test
  default void aRunThatWasNeverSettledIsKeptToo() {
    Digest digest = digest("aaaa");
    digests().put(digest);
    Run.Ending skipped = new Run.Ending(Run.Outcome.SKIPPED, NOON, Optional.empty(), "late");

    digests().end(planned("aaaa", DAY).ended(skipped), CHAT, digest.next(DAY.plusDays(1)));

    assertEquals(List.of(planned("aaaa", DAY).ended(skipped)), digests().runs(digest.id(), 5));
  }

  @Test
  default void aDigestThatWasTakenAwayMeanwhileDoesNotComeBack() {
    Digest digest = digest("aaaa");
    Run run = digests().settle(planned("aaaa", DAY, PACT), CHAT);

    digests().end(run.ended(sent()), CHAT, digest.next(DAY.plusDays(1)));

    assertEquals(Optional.empty(), digests().find(digest.id()));
  }

  @Test
  default void lastRunsStandFirst() {
    for (int i = 0; i < 4; i++) {
      LocalDate day = DAY.plusDays(i);
      digests().end(planned("aaaa", day).ended(sent()), CHAT, digest("aaaa").next(day.plusDays(1)));
    }
    digests().settle(planned("aaaa", DAY.plusDays(4), PACT), CHAT);

    assertEquals(
        List.of(DAY.plusDays(3), DAY.plusDays(2)),
        digests().runs(new DigestId("aaaa"), 2).stream().map(Run::day).toList());
  }

  @Test
  default void aChatKnowsWhatItWasTold() {
    digests().settle(planned("aaaa", DAY.minusYears(1), PACT, WAR), CHAT);
    digests().settle(planned("bbbb", DAY, PACT), CHAT);
    digests().settle(planned("cccc", DAY, WAR), new ChatRef(TELEGRAM, "elsewhere"));

    assertEquals(
        Map.of(PACT, DAY, WAR, DAY.minusYears(1)), digests().shown(CHAT, DAY.minusYears(1)));
    assertEquals(Map.of(PACT, DAY), digests().shown(CHAT, DAY));
  }

  @Test
  default void latenessIsThatOfWhatWasSent() {
    Run.Ending failed = new Run.Ending(Run.Outcome.FAILED, NOON, Optional.empty(), "no");
    digests().end(planned("aaaa", DAY).ended(sent()), CHAT, digest("aaaa"));
    digests().end(planned("bbbb", DAY).ended(failed), CHAT, digest("bbbb"));

    assertEquals(List.of(2_500L), digests().lateness(NOON));
    assertEquals(List.of(), digests().lateness(NOON.plusSeconds(60)));
  }
}
