package dev.clio.index.source;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands documents over. Time that the consumer takes does not count as reading, and what it throws
 * is told apart from what a broken file makes a reader throw. Not thread-safe.
 */
final class Recipient {
  private final Consumer<Document> consumer;
  private final Stopwatch stopwatch;
  private @Nullable RuntimeException thrown;
  private long documents;
  private long blocks;

  Recipient(Consumer<Document> consumer, Stopwatch stopwatch) {
    this.consumer = consumer;
    this.stopwatch = stopwatch;
  }

  void accept(Document document) {
    documents++;
    blocks += document.blocks().size();
    stopwatch.pause(() -> handOver(document));
  }

  /** Whether anything to read was handed over so far. */
  boolean anything() {
    return blocks > 0;
  }

  /** How many documents were handed over so far. */
  long documents() {
    return documents;
  }

  /** What the consumer threw, if it did. */
  Optional<RuntimeException> thrown() {
    return Optional.ofNullable(thrown);
  }

  private void handOver(Document document) {
    try {
      consumer.accept(document);
    } catch (RuntimeException e) {
      thrown = e;
      throw e;
    }
  }
}
