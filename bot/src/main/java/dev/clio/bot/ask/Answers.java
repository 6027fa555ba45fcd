package dev.clio.bot.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What the sources say, remembered until the sources change. Thread-safe. */
final class Answers {
  /** In characters of the passages held, so some 20 MB. */
  private static final long MOST = 10_000_000;

  private final Sources sources;
  private final AtomicLong version = new AtomicLong();
  private final Cache<Asked, Findings> cache =
      Caffeine.newBuilder().maximumWeight(MOST).weigher(Answers::weight).build();

  private record Asked(Question question, Selection selection, long version) {}

  Answers(Sources sources) {
    this.sources = sources;
  }

  Findings to(Question question, Selection selection) throws IOException {
    long now = sources.version();
    if (version.getAndSet(now) != now) {
      cache.invalidateAll();
    }
    try {
      return cache.get(new Asked(question, selection, now), this::ask);
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    }
  }

  private Findings ask(Asked asked) {
    try {
      return sources.ask(asked.question, asked.selection);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private static int weight(Asked asked, Findings findings) {
    int weight = 100 + asked.question.words().length();
    for (Excerpt excerpt : excerpts(findings)) {
      weight += excerpt.passage().text().length();
    }
    return weight;
  }

  /** What is shown of findings, whether it answers or is only near. */
  static List<Excerpt> excerpts(Findings findings) {
    return switch (findings) {
      case Findings.Found found -> found.excerpts();
      case Findings.NotInTheSources none -> none.nearest();
    };
  }
}
