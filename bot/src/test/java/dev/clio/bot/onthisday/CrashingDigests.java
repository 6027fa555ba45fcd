package dev.clio.bot.onthisday;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.event.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Digests whose process may die before and after each write. */
record CrashingDigests(Digests kept, Crash.Point point) implements Digests {
  private <T> T writing(Supplier<T> write) {
    point.step();
    T done = write.get();
    point.step();
    return done;
  }

  private void writing(Runnable write) {
    writing(
        () -> {
          write.run();
          return true;
        });
  }

  @Override
  public void put(Digest digest) {
    writing(() -> kept.put(digest));
  }

  @Override
  public Optional<Digest> find(DigestId id) {
    return kept.find(id);
  }

  @Override
  public List<Digest> of(ServerRef home) {
    return kept.of(home);
  }

  @Override
  public List<Digest> active(Set<PlatformName> platforms) {
    return kept.active(platforms);
  }

  @Override
  public boolean remove(DigestId id) {
    return writing(() -> kept.remove(id));
  }

  @Override
  public Run settle(Run planned, ChatRef chat) {
    return writing(() -> kept.settle(planned, chat));
  }

  @Override
  public Optional<Instant> begin(DigestId id, LocalDate day, Instant now) {
    return writing(() -> kept.begin(id, day, now));
  }

  @Override
  public void unbegin(DigestId id, LocalDate day) {
    writing(() -> kept.unbegin(id, day));
  }

  @Override
  public void end(Run ended, ChatRef chat, Digest after) {
    writing(() -> kept.end(ended, chat, after));
  }

  @Override
  public List<Run> runs(DigestId id, int most) {
    return kept.runs(id, most);
  }

  @Override
  public Map<EventId, LocalDate> shown(ChatRef chat, LocalDate since) {
    return kept.shown(chat, since);
  }

  @Override
  public List<Long> lateness(Instant since) {
    return kept.lateness(since);
  }
}
