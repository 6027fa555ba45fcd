package dev.clio.index.semantic;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A text that is being encoded. */
public final class Encoding {
  private final CompletableFuture<TextVectors> vectors;

  Encoding(CompletableFuture<TextVectors> vectors) {
    this.vectors = vectors;
  }

  /** The vectors; waits for them, also where the thread has been interrupted. */
  public TextVectors vectors() throws IOException {
    try {
      return vectors.join();
    } catch (CompletionException failed) {
      throw new IOException("The language encoder failed: " + failed.getMessage(), failed);
    }
  }
}
