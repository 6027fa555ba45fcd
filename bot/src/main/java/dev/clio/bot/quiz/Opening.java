package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Reply;
import dev.clio.index.quiz.QuizQuestion;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Opens rounds: one a chat, with questions that the chat was not asked lately. */
final class Opening {
  /** What was asked in a chat is not asked again for so long, unless somebody missed it. */
  private static final Duration REST = Duration.ofDays(30);

  private final RoundDesk desk;
  private final InstantSource clock;
  private final RandomGenerator luck;

  /** How a round is to be. */
  record Plan(String title, int questions, Rules rules, Optional<Instant> starts) {}

  Opening(RoundDesk desk, InstantSource clock, RandomGenerator luck) {
    this.desk = desk;
    this.clock = clock;
    this.luck = luck;
  }

  /** Opens a round where somebody called for one. */
  Reply open(Incoming.Called called, Plan plan, List<QuizQuestion> from) {
    RoundWords words = new RoundWords(called.language());
    ChatRef chat = called.in().chat();
    Optional<Game> running = desk.games().in(chat);
    if (running.isPresent()) {
      throw words.refusal("running", running.get().round().opened().title());
    }
    Instant now = clock.instant();
    List<Card> deck =
        new Deck(called.language())
            .draw(from, plan.questions(), desk.rounds().asked(chat, now.minus(REST)), luck);
    if (deck.isEmpty()) {
      throw words.refusal("no-questions");
    }
    ChatRef room = desk.games().room(chat, plan.title());
    desk.games()
        .begin(
            new RoundEvent.Opened(
                RoundId.draw(luck),
                new Venue(called.in(), room, called.language()),
                called.by(),
                plan.rules(),
                plan.title(),
                deck,
                plan.starts(),
                now));
    return RoundDesk.whisper(words.say("opened", plan.title()));
  }
}
