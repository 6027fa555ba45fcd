package dev.clio.index.ingest;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.source.Document;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands the documents of a reader on to where checked exceptions may be thrown. Those stop the
 * reader, whatever it makes of that, and are thrown by {@link #check} afterwards.
 */
final class Relay implements Consumer<Document> {
  private final Taker taker;
  private @Nullable IOException failure;
  private @Nullable BrokenPack mistake;

  /** Takes documents. */
  @FunctionalInterface
  interface Taker {
    void take(Document document) throws IOException, BrokenPack;
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(Exception cause) {
      super(cause);
    }
  }

  Relay(Taker taker) {
    this.taker = taker;
  }

  @Override
  public void accept(Document document) {
    try {
      if (Thread.interrupted()) {
        throw new InterruptedIOException("interrupted between documents");
      }
      taker.take(document);
    } catch (IOException e) {
      failure = e;
      throw new Stopped(e);
    } catch (BrokenPack e) {
      mistake = e;
      throw new Stopped(e);
    }
  }

  boolean stopped() {
    return failure != null || mistake != null;
  }

  /** Throws what stopped the reader, if anything did. */
  void check() throws IOException, BrokenPack {
    if (failure != null) {
      throw failure;
    }
    if (mistake != null) {
      throw mistake;
    }
  }
}
