package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.index.quiz.QuizQuestion;
import dev.clio.index.quiz.QuizQuestionId;
import dev.clio.index.quiz.Solution;
import dev.clio.index.quiz.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rounds with something of everything that can happen in one. */
public final class RoundsExamples {
  private RoundsExamples() {}

  static Card card(String id, Solution solution) {
    return new Card(
        new QuizQuestionId(id),
        QuizQuestion.Kind.WRITTEN,
        2,
        "Where \"was\" it?",
        Optional.of("A détail"),
        solution,
        new Card.Shown(
            Optional.of("1922"), "It was in Genoa.", "A History", Optional.of("notes#3")),
        Optional.of("By the sea"));
  }

  static List<Card> deck() {
    return List.of(
        card("one", new Solution.Choice(List.of("Rapallo", "Genoa"), 1)),
        card("two", new Solution.Typed(List.of("Genoa", "Genova"), List.of("Geneva"), 2)),
        card("three", new Solution.Order(List.of("a", "b", "c"), List.of(2, 0, 1))),
        card("four", new Solution.Closest(1922, 10)));
  }

  static RoundEvent.Opened opened(RoundId id, Person host, Place place, Instant at) {
    Rules rules =
        new Rules(
            Rules.Mode.MASTERY,
            Rules.Scoring.SPEED,
            Duration.ofSeconds(20),
            Duration.ofMillis(8_500),
            true,
            2,
            true,
            false,
            true);
    return new RoundEvent.Opened(
        id,
        new Venue(place, place.chat(), Locale.GERMAN),
        host,
        rules,
        "Quiz night",
        deck(),
        Optional.of(at.plusSeconds(60)),
        at);
  }

  /** Everything that can happen, each once at least. */
  static List<RoundEvent> everything(RoundId id, Person person, Place place, Instant at) {
    ChatRef chat = place.chat();
    List<RoundEvent> log = new ArrayList<>();
    log.add(opened(id, person, place, at));
    log.add(new RoundEvent.Linked(new Venue(place, chat, Locale.ENGLISH), at));
    log.add(new RoundEvent.Joined(person, 1, at));
    log.add(new RoundEvent.Granted(person, 150, at));
    log.add(new RoundEvent.Shown("lobby", chat, Optional.of(new MessageRef(chat, "7")), at));
    log.add(new RoundEvent.Began(at.plusSeconds(1)));
    log.add(new RoundEvent.Put(1, 0, at.plusSeconds(2)));
    log.add(new RoundEvent.Shown("question 1", chat, Optional.empty(), at.plusSeconds(2)));
    log.add(new RoundEvent.Started(1, at.plusMillis(2_345)));
    log.add(new RoundEvent.Hinted(person, 1, at.plusSeconds(3)));
    log.add(new RoundEvent.Answered(person, 1, new Given.Chosen(1), Mark.RIGHT, at.plusSeconds(4)));
    log.add(new RoundEvent.Paused(at.plusSeconds(5)));
    log.add(new RoundEvent.Resumed(at.plusSeconds(9)));
    log.add(new RoundEvent.Interrupted(at.plusSeconds(9), at.plusSeconds(99)));
    log.add(new RoundEvent.Closed(1, at.plusSeconds(120)));
    log.add(new RoundEvent.Advanced(at.plusSeconds(121)));
    log.add(new RoundEvent.Passed(person, 1, at.plusSeconds(121)));
    log.add(new RoundEvent.Put(2, 1, at.plusSeconds(122)));
    log.add(
        new RoundEvent.Answered(
            person,
            2,
            new Given.Typed("Génova \"x\"\n"),
            new Mark(0.25, Verdict.How.TYPO),
            at.plusSeconds(123)));
    log.add(new RoundEvent.Closed(2, at.plusSeconds(124)));
    log.add(
        new RoundEvent.Remarked(person, 2, new Mark(1, Verdict.How.ALIAS), at.plusSeconds(125)));
    log.add(new RoundEvent.Accepted(2, "Zena \"x\"", at.plusSeconds(125)));
    log.add(new RoundEvent.Flagged(person, 2, at.plusSeconds(126)));
    log.add(new RoundEvent.Voided(1, at.plusSeconds(127)));
    log.add(new RoundEvent.Wearied(person, at.plusSeconds(128)));
    log.add(new RoundEvent.Left(person, at.plusSeconds(129)));
    log.add(new RoundEvent.Stopped(RoundEvent.Reason.VOTE, at.plusSeconds(130)));
    return log;
  }

  /** Has somebody play a round that is over; once. */
  public static void play(Rounds rounds, Person person, Place place, String name, Instant at) {
    RoundId id = new RoundId(name);
    if (!rounds.log(id).isEmpty()) {
      return;
    }
    List<RoundEvent> log = everything(id, person, place, at);
    rounds.append(id, 0, log.subList(0, 10));
    rounds.end(id, 10, log.subList(10, log.size()), Harvest.of(Round.of(log)));
  }
}
