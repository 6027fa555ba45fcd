package dev.clio.bot.onthisday;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.event.EventId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Digests in memory. */
final class MemoryDigests implements Digests {
  private final Map<DigestId, Digest> digests = new LinkedHashMap<>();
  private final Map<Key, Kept> runs = new LinkedHashMap<>();

  private record Key(DigestId id, LocalDate day) {}

  private record Kept(Run run, ChatRef chat) {}

  @Override
  public synchronized void put(Digest digest) {
    digests.put(digest.id(), digest);
  }

  @Override
  public synchronized Optional<Digest> find(DigestId id) {
    return Optional.ofNullable(digests.get(id));
  }

  @Override
  public synchronized List<Digest> of(ServerRef home) {
    return digests.values().stream().filter(digest -> digest.place().home().equals(home)).toList();
  }

  @Override
  public synchronized List<Digest> active(Set<PlatformName> platforms) {
    return digests.values().stream()
        .filter(digest -> platforms.contains(digest.place().chat().platform()))
        .filter(digest -> digest.paused().isEmpty())
        .toList();
  }

  @Override
  public synchronized boolean remove(DigestId id) {
    return digests.remove(id) != null;
  }

  @Override
  public synchronized Run settle(Run planned, ChatRef chat) {
    return runs.computeIfAbsent(key(planned), _ -> new Kept(planned, chat)).run;
  }

  private static Key key(Run run) {
    return new Key(run.digest(), run.day());
  }

  @Override
  public synchronized Optional<Instant> begin(DigestId id, LocalDate day, Instant now) {
    Kept kept = kept(id, day);
    if (kept.run.begun().isEmpty()) {
      keep(kept, Optional.of(now));
      return Optional.empty();
    }
    return kept.run.begun();
  }

  @Override
  public synchronized void unbegin(DigestId id, LocalDate day) {
    Kept kept = kept(id, day);
    if (kept.run.ending().isEmpty()) {
      keep(kept, Optional.empty());
    }
  }

  private Kept kept(DigestId id, LocalDate day) {
    return Optional.ofNullable(runs.get(new Key(id, day)))
        .orElseThrow(() -> new IllegalStateException("never settled: " + id + " " + day));
  }

  private void keep(Kept kept, Optional<Instant> begun) {
    Run run = kept.run;
    runs.put(
        key(run),
        new Kept(
            new Run(run.digest(), run.day(), run.due(), run.events(), begun, run.ending()),
            kept.chat));
  }

  @Override
  public synchronized void end(Run ended, ChatRef chat, Digest after) {
    Kept before = runs.get(key(ended));
    if (before == null || before.run.ending().isEmpty()) {
      runs.put(key(ended), new Kept(ended, chat));
    }
    digests.computeIfPresent(
        after.id(),
        (_, now) ->
            now.next().isAfter(ended.day())
                ? now
                : new Digest(
                    now.id(),
                    now.place(),
                    now.owner(),
                    now.rhythm(),
                    now.taste(),
                    now.paused().or(after::paused),
                    after.failures(),
                    after.next()));
  }

  @Override
  public synchronized List<Run> runs(DigestId id, int most) {
    return runs.values().stream()
        .map(Kept::run)
        .filter(run -> run.digest().equals(id) && run.ending().isPresent())
        .sorted(Comparator.comparing(Run::day).reversed())
        .limit(most)
        .toList();
  }

  @Override
  public synchronized Map<EventId, LocalDate> shown(ChatRef chat, LocalDate since) {
    Map<EventId, LocalDate> shown = new HashMap<>();
    for (Kept kept : runs.values()) {
      if (kept.chat.equals(chat) && !kept.run.day().isBefore(since)) {
        kept.run
            .events()
            .forEach(
                event ->
                    shown.merge(
                        event, kept.run.day(), (one, other) -> one.isAfter(other) ? one : other));
      }
    }
    return shown;
  }

  @Override
  public synchronized List<Long> lateness(Instant since) {
    List<Long> millis = new ArrayList<>();
    for (Kept kept : runs.values()) {
      kept.run
          .ending()
          .filter(ending -> ending.outcome() == Run.Outcome.SENT && !ending.at().isBefore(since))
          .ifPresent(
              ending -> millis.add(Duration.between(kept.run.due(), ending.at()).toMillis()));
    }
    return millis;
  }
}
