package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Logs of rounds are kept as they are, and no event is kept twice. */
public interface RoundsContract {
  PlatformName TELEGRAM = new PlatformName("telegram");
  ServerRef SCHOOL = new ServerRef(TELEGRAM, "-100");
  ChatRef CHAT = new ChatRef(TELEGRAM, "-100/7");
  Place CLASS = Place.in(SCHOOL, CHAT);
  Person ADA = new Person(TELEGRAM, "900150983", "Ada");
  Instant NOON = Instant.parse("2026-08-23T12:00:00.123Z");
  RoundId ID = new RoundId("abc234");

  Rounds rounds();

  @Test
  default void aLogComesBackAsItWas() {
    List<RoundEvent> log = RoundsExamples.everything(ID, ADA, CLASS, NOON);
    rounds().append(ID, 0, log.subList(0, 5));
    rounds().append(ID, 5, log.subList(5, log.size()));
    assertEquals(log, rounds().log(ID));
    RoundEvent.Answered answered = (RoundEvent.Answered) rounds().log(ID).get(10);
    assertEquals("Ada", answered.person().name());
    assertEquals(List.of(), rounds().log(new RoundId("other")));
  }

  @Test
  default void noNumberIsGivenTwice() {
    List<RoundEvent> log = RoundsExamples.everything(ID, ADA, CLASS, NOON);
    rounds().append(ID, 0, log.subList(0, 3));
    assertThrows(RuntimeException.class, () -> rounds().append(ID, 2, log.subList(2, 6)));
    assertEquals(log.subList(0, 3), rounds().log(ID));
  }

  @Test
  default void whatRunsAndWhatIsOver() {
    Set<PlatformName> here = Set.of(TELEGRAM);
    RoundEvent.Opened opened = RoundsExamples.opened(ID, ADA, CLASS, NOON);
    rounds().append(ID, 0, List.of(opened));
    assertEquals(List.of(ID), rounds().running(here));
    assertEquals(List.of(), rounds().running(Set.of(new PlatformName("discord"))));
    assertEquals(List.of(), rounds().last(CHAT, 5));
    RoundsExamples.play(rounds(), ADA, CLASS, "over", NOON);
    assertEquals(List.of(ID), rounds().running(here));
    assertEquals(List.of(new RoundId("over")), rounds().last(CHAT, 5));
  }

  @Test
  default void whatLeaderboardsCount() {
    RoundsExamples.play(rounds(), ADA, CLASS, "one", NOON);
    RoundsExamples.play(rounds(), ADA, CLASS, "two", NOON.plusSeconds(5_000));
    List<Score> all = rounds().scores(SCHOOL, Optional.of(CHAT), Instant.EPOCH);
    assertEquals(2, all.size());
    assertEquals("Ada", all.getFirst().person().name());
    assertEquals(1, all.getFirst().answered());
    assertEquals(1, rounds().scores(SCHOOL, Optional.empty(), NOON.plusSeconds(3_000)).size());
    ChatRef other = new ChatRef(TELEGRAM, "-100/8");
    assertEquals(List.of(), rounds().scores(SCHOOL, Optional.of(other), Instant.EPOCH));
  }

  @Test
  default void whatAChatKnewIsNotAskedAgainSoSoon() {
    RoundsExamples.play(rounds(), ADA, CLASS, "one", NOON);
    assertEquals(
        Set.of(new QuizQuestionId("one"), new QuizQuestionId("two")),
        rounds().asked(CHAT, Instant.EPOCH));
    assertEquals(Set.of(), rounds().asked(new ChatRef(TELEGRAM, "-100/8"), Instant.EPOCH));
  }
}
