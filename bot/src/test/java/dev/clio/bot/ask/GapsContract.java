package dev.clio.bot.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.ask.Gaps.Gap;
import dev.clio.bot.ask.Gaps.Refused;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.delivery.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How gaps are kept, wherever. */
public interface GapsContract {
  PlatformName DISCORD = new PlatformName("discord");
  ServerRef HOME = new ServerRef(DISCORD, "school");
  Instant NOON = Instant.parse("2026-08-23T12:00:00.123Z");

  /** No gaps yet. */
  Gaps gaps();

  /** A question that person number {@code by} asked so long after noon. */
  static Refused refused(int by, String question, String gist, int minutes) {
    Person person = new Person(DISCORD, "" + by, "Pupil " + by);
    return new Refused(HOME, person, question, gist, NOON.plus(Duration.ofMinutes(minutes)));
  }

  @Test
  default void whatMostPeopleRanIntoGoesFirst() {
    for (int i = 0; i < 5; i++) {
      gaps().add(refused(1, "often " + i, "often", i));
    }
    gaps().add(refused(1, "early", "early", 0));
    gaps().add(refused(2, "late", "late", 9));
    gaps().add(refused(1, "many?", "many", 1));
    gaps().add(refused(2, "Many!", "many", 2));
    List<Gap> all =
        List.of(
            new Gap("Many!", "many", 2, 2, NOON.plusSeconds(120)),
            new Gap("often 4", "often", 1, 5, NOON.plusSeconds(240)),
            new Gap("late", "late", 1, 1, NOON.plusSeconds(540)),
            new Gap("early", "early", 1, 1, NOON));
    assertEquals(all, gaps().of(HOME, 10));
    assertEquals(all.subList(0, 2), gaps().of(HOME, 2));
  }

  @Test
  default void theLastWordsCountEvenIfTheyArriveFirst() {
    gaps().add(refused(1, "later", "gist", 5));
    gaps().add(refused(1, "earlier", "gist", 1));
    gaps().add(refused(2, "in between", "gist", 3));
    assertEquals(
        List.of(new Gap("later", "gist", 2, 3, NOON.plusSeconds(300))), gaps().of(HOME, 10));
  }

  @Test
  default void homesAreApart() {
    gaps().add(refused(1, "here", "gist", 0));
    assertEquals(List.of(), gaps().of(new ServerRef(new PlatformName("telegram"), "school"), 10));
  }

  @Test
  default void aClosedGapBeginsAnew() {
    gaps().add(refused(1, "one", "gist", 0));
    gaps().add(refused(1, "other", "other", 0));
    gaps().close(HOME, "gist");
    gaps().close(HOME, "unheard of");
    assertEquals(List.of(new Gap("other", "other", 1, 1, NOON)), gaps().of(HOME, 10));
    gaps().add(refused(2, "two", "gist", 1));
    assertEquals(
        new Gap("two", "gist", 1, 1, NOON.plusSeconds(60)), gaps().of(HOME, 10).getFirst());
  }

  @Test
  default void gistsMayBeLong() {
    String gist = "почему договор ".repeat(400);
    gaps().add(refused(1, gist, gist, 0));
    gaps().add(refused(2, gist, gist, 1));
    gaps().add(refused(2, gist, gist + "x", 0));
    assertEquals(
        List.of(
            new Gap(gist, gist, 2, 2, NOON.plusSeconds(60)), new Gap(gist, gist + "x", 1, 1, NOON)),
        gaps().of(HOME, 10));
  }

  @Test
  default void nobodyIsForgottenInACrowd() throws InterruptedException {
    Crowd.of(
        12,
        i -> {
          gaps().add(refused(i % 4, "who", "who", i));
          return i;
        });
    assertEquals(List.of(new Gap("who", "who", 4, 12, NOON.plusSeconds(660))), gaps().of(HOME, 10));
  }
}
