package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Classroom.Member;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.time.HandTurned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A process dies before and after each single write and each single message of a round, and another
 * goes on: at the same question, with the time that was left, and no point lost or doubled. People
 * who were told that their answer was taken do not give it again.
 */
final class QuizCrashTest {
  private static final int QUESTIONS = 2;
  private static final Duration STEP = Duration.ofMillis(500);
  private static final int MOST_STEPS = 400;

  @Test
  void dyingAnywhereLosesAndDoublesNothing() {
    Night whole = new Night(new Fate(0, false));
    whole.play();
    int deeds = whole.fate.deeds();
    assertTrue(deeds > 20, "deeds: " + deeds);
    for (int deadly = 2; deadly <= deeds; deadly++) {
      for (boolean after : new boolean[] {false, true}) {
        Night night = new Night(new Fate(deadly, after));
        night.play();
        night.check((after ? "after" : "before") + " deed " + deadly);
      }
    }
  }

  /** A round in which Ada is always right and Ben never, whoever conducts it. */
  private static final class Night {
    private final Fate fate;
    private final MemoryRounds rounds = new MemoryRounds();
    private final HandTurned clock = new HandTurned();
    private final Classroom walls = new Classroom();
    private final List<QuestionId> answered = new ArrayList<>();
    private QuizRoom quiz;
    private boolean alive = true;

    Night(Fate fate) {
      this.fate = fate;
      this.quiz =
          new QuizRoom(
              QuizTest.choices(QUESTIONS), rounds, clock, walls, fate::storing, fate::sending);
    }

    void play() {
      Member ada = walls.joins("ada");
      Member ben = walls.joins("ben");
      ada.types("/quiz start " + QUESTIONS + " 10 class accuracy");
      for (int step = 0; step < MOST_STEPS && !isOver(); step++) {
        if (fate.isDead() && alive) {
          quiz.close();
          clock.leap(Duration.ofMinutes(7));
          quiz =
              new QuizRoom(
                  QuizTest.choices(QUESTIONS), rounds, clock, walls, same -> same, same -> same);
          alive = false;
        }
        act(ada, ben);
        quiz.step(STEP);
      }
      quiz.close();
    }

    private boolean isOver() {
      return walls.wall().stream().anyMatch(post -> post.message() instanceof Message.Table);
    }

    private void act(Member ada, Member ben) {
      if (rounds.ids().isEmpty()) {
        ada.types("/quiz start " + QUESTIONS + " 10 class accuracy");
        return;
      }
      if (quiz.round().began().isEmpty()) {
        ada.types("/quiz join");
        ben.types("/quiz join");
        ada.types("/quiz next");
        return;
      }
      open().filter(id -> !answered.contains(id)).ifPresent(id -> answer(id, ada, ben));
    }

    private Optional<QuestionId> open() {
      return walls.wall().stream()
          .map(Post::message)
          .filter(Message.Question.class::isInstance)
          .map(message -> ((Message.Question) message).id())
          .reduce((_, last) -> last);
    }

    private void answer(QuestionId id, Member ada, Member ben) {
      String told = quiz.votes(ben, id, 0) + quiz.votes(ada, id, 1);
      if (told.contains("Rapallo it is") && told.contains("Genoa it is")) {
        answered.add(id);
      }
    }

    void check(String when) {
      Round round = Round.of(rounds.log(rounds.ids().getFirst()));
      assertEquals(1, rounds.ids().size(), when);
      assertTrue(round.over().orElseThrow() instanceof RoundEvent.Finished, when);
      assertEquals(QUESTIONS, round.turns().size(), when);
      assertEquals(QUESTIONS, round.turns().stream().map(Turn::card).distinct().count(), when);
      for (Standings.Standing one : Standings.of(round)) {
        boolean ada = one.person().name().equals("ada");
        assertEquals(ada ? QUESTIONS * 1_000 : 0, one.points(), when);
        assertEquals(QUESTIONS, one.answered(), when);
      }
      for (int number = 1; number <= QUESTIONS; number++) {
        String id = round.id() + "." + number;
        long shown =
            walls.wall().stream()
                .filter(
                    post ->
                        post.message() instanceof Message.Question question
                            && question.id().value().equals(id))
                .count();
        assertTrue(shown == 1 || shown == 2, when + ": question " + number + " shown " + shown);
      }
      assertEquals(
          QUESTIONS * 1_000,
          rounds.scores(Classroom.SCHOOL, Optional.empty(), Instant.EPOCH).stream()
              .mapToInt(Score::points)
              .sum(),
          when);
    }
  }
}
