package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rounds in memory. */
final class MemoryRounds implements Rounds {
  private final Map<RoundId, List<RoundEvent>> logs = new LinkedHashMap<>();
  private final Map<RoundId, Harvest> harvests = new LinkedHashMap<>();

  /** How many events there are. */
  synchronized int events() {
    return logs.values().stream().mapToInt(List::size).sum();
  }

  /** All rounds, oldest first. */
  synchronized List<RoundId> ids() {
    return List.copyOf(logs.keySet());
  }

  @Override
  public synchronized void append(RoundId id, int first, List<RoundEvent> events) {
    List<RoundEvent> log = logs.computeIfAbsent(id, _ -> new ArrayList<>());
    if (log.size() != first) {
      throw new IllegalStateException("event " + first + " of " + log.size());
    }
    log.addAll(events);
  }

  @Override
  public synchronized List<RoundEvent> log(RoundId id) {
    return List.copyOf(logs.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized List<RoundId> running(Set<PlatformName> platforms) {
    return logs.keySet().stream()
        .filter(id -> !harvests.containsKey(id))
        .filter(
            id ->
                Round.of(log(id)).venues().stream()
                    .anyMatch(venue -> platforms.contains(venue.room().platform())))
        .toList();
  }

  @Override
  public synchronized void end(RoundId id, int first, List<RoundEvent> events, Harvest harvest) {
    append(id, first, events);
    harvests.put(id, harvest);
  }

  @Override
  public synchronized List<RoundId> last(ChatRef chat, int most) {
    return List.copyOf(harvests.keySet()).reversed().stream()
        .filter(id -> harvest(id).chats().containsKey(chat))
        .limit(most)
        .toList();
  }

  private Harvest harvest(RoundId id) {
    return Optional.ofNullable(harvests.get(id)).orElseThrow();
  }

  @Override
  public synchronized List<Score> scores(ServerRef home, Optional<ChatRef> chat, Instant since) {
    return harvests.values().stream()
        .filter(harvest -> harvest.chats().containsValue(home))
        .filter(harvest -> chat.filter(one -> !harvest.chats().containsKey(one)).isEmpty())
        .flatMap(harvest -> harvest.scores().stream())
        .filter(score -> !score.at().isBefore(since))
        .toList();
  }

  @Override
  public synchronized Set<QuizQuestionId> asked(ChatRef chat, Instant since) {
    return harvests.values().stream()
        .filter(harvest -> harvest.chats().containsKey(chat))
        .flatMap(harvest -> harvest.asked().entrySet().stream())
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
