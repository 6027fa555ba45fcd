package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** The rounds that are being played by this process. Thread-safe. */
final class Games implements AutoCloseable {
  /** A platform that is out of reach is tried so often; then the round goes on without it. */
  private static final int MOST_ATTEMPTS = 20;

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(3);

  private final Rounds rounds;
  private final Timers timers;
  private final PodiumPicture picture = PodiumPicture.read();
  private final Map<RoundId, Game> games = new ConcurrentHashMap<>();
  private final ExecutorService threads;
  private volatile Map<PlatformName, Outbox> platforms = Map.of();

  /**
   * Nothing is played yet.
   *
   * @param threads for what takes time; shut down when the games are closed
   */
  Games(Rounds rounds, Timers timers, ExecutorService threads) {
    this.rounds = rounds;
    this.timers = timers;
    this.threads = threads;
  }

  /** Goes on with all rounds that were left. */
  void open(Map<PlatformName, Outbox> outboxes) {
    platforms = Map.copyOf(outboxes);
    for (RoundId id : rounds.running(platforms.keySet())) {
      List<RoundEvent> log = rounds.log(id);
      if (!log.isEmpty()) {
        play(id, log).takeOver(timers.instant());
      }
    }
  }

  /** A new round. */
  Game begin(RoundEvent.Opened opened) {
    rounds.append(opened.id(), 0, List.of(opened));
    Game game = play(opened.id(), List.of(opened));
    game.wake();
    return game;
  }

  private Game play(RoundId id, List<RoundEvent> log) {
    Game game = new Game(rounds, log, this::show, timers, threads, () -> games.remove(id));
    games.put(id, game);
    return game;
  }

  Optional<Game> find(RoundId id) {
    return Optional.ofNullable(games.get(id));
  }

  /** A round that is being played, or one that is over, to be put right. */
  Optional<Game> any(RoundId id) {
    Optional<Game> playing = find(id);
    if (playing.isPresent()) {
      return playing;
    }
    List<RoundEvent> log = rounds.log(id);
    return log.isEmpty() ? Optional.empty() : Optional.of(play(id, log));
  }

  /** The round that is played in a chat, or in a room of it. */
  Optional<Game> in(ChatRef chat) {
    return games.values().stream()
        .filter(game -> game.round().over().isEmpty())
        .filter(
            game ->
                game.round().venues().stream()
                    .anyMatch(
                        venue -> venue.place().chat().equals(chat) || venue.room().equals(chat)))
        .findFirst();
  }

  /** A round that is over, or being played. */
  Optional<Round> round(RoundId id) {
    return find(id)
        .map(Game::round)
        .or(
            () -> {
              List<RoundEvent> log = rounds.log(id);
              return log.isEmpty() ? Optional.empty() : Optional.of(Round.of(log));
            });
  }

  /** A room for a round; the chat itself where there are no rooms. */
  ChatRef room(ChatRef chat, String title) {
    return Optional.ofNullable(platforms.get(chat.platform()))
        .map(outbox -> outbox.room(chat, title))
        .orElse(chat);
  }

  /**
   * Shows something. What is doubtful is shown again: a card that stands there twice harms nobody,
   * since answers go by its question.
   */
  private Optional<MessageRef> show(
      Round round, String what, ChatRef room, Optional<MessageRef> before) {
    Outbox outbox = platforms.get(room.platform());
    if (outbox == null) {
      return Optional.empty();
    }
    Post post = posts(round, room).of(round, what, timers.instant());
    if (before.isPresent()) {
      return message(outbox.revise(before.get(), post));
    }
    Sending.Once once = new Sending.Once(round.id() + " " + what, Sending.Beginning.FORGOTTEN);
    Sending how = new Sending(Sending.Urgency.ANSWER, false, Optional.of(once));
    Posted posted = outbox.post(room, post, how);
    for (int attempt = 1; attempt < MOST_ATTEMPTS && isOutOfReach(posted); attempt++) {
      pause();
      posted = outbox.post(room, post, how);
    }
    return message(posted);
  }

  private static boolean isOutOfReach(Posted posted) {
    return posted instanceof Posted.Failed(var reason, var _)
        && reason == Posted.Reason.UNREACHABLE;
  }

  private void pause() {
    try {
      timers.pause(BETWEEN_ATTEMPTS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("closing", closing);
    }
  }

  private RoundPosts posts(Round round, ChatRef room) {
    return new RoundPosts(
        round.venues().stream()
            .filter(venue -> venue.room().equals(room))
            .findFirst()
            .orElse(round.opened().venue())
            .language(),
        picture);
  }

  private static Optional<MessageRef> message(Posted posted) {
    return switch (posted) {
      case Posted.Done(var message) -> Optional.of(message);
      case Posted.Failed _ -> Optional.empty();
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
