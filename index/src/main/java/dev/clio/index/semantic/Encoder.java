package dev.clio.index.semantic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.util.VectorUtil;

/**
 * Two language encoders that read the same word pieces side by side: bge-small-en-v1.5 (Xiao et al.
 * 2023), whose vectors are kept, and all-MiniLM-L6-v2 (Reimers and Gurevych 2019), trained on other
 * texts for a second opinion, of whose vectors the signs are. Both have 384 dimensions and are
 * quantized to 8 bits. Thread-safe.
 */
final class Encoder implements AutoCloseable {
  /** Names the models and whatever else decides what vectors come out; for caches. */
  static final String MODEL = "bge-small-en-v1.5-q-minilm-l6-v2-q";

  /** Components of each vector. */
  static final int DIMENSIONS = 384;

  /** The vocabulary of both. */
  static final String VOCABULARY = "bge-small-en-v1.5-q-tokenizer.json";

  private static final int MOST_PIECES = 512;

  private final Model first;
  private final Model second;
  private final WordPieces pieces;
  private final ExecutorService beside =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("encoder-", 1).factory());

  private Encoder(Model first, Model second, WordPieces pieces) {
    this.first = first;
    this.second = second;
    this.pieces = pieces;
  }

  /**
   * Loads the models, which takes about half a second and 150 MB.
   *
   * @param threads processors that one call may use
   * @throws IOException if a model or the native library cannot be had here
   */
  static Encoder load(int threads) throws IOException {
    int each = Math.max(1, threads / 2);
    try (InputStream tokenizer = resource(VOCABULARY)) {
      Model first = Model.load("bge-small-en-v1.5-q.onnx", each);
      try {
        Model second = Model.load("all-minilm-l6-v2-q.onnx", each);
        return new Encoder(first, second, WordPieces.read(tokenizer));
      } catch (IOException | RuntimeException e) {
        first.close();
        throw e;
      }
    }
  }

  /**
   * Encodes a text; what goes beyond 510 word pieces is left out. Questions are encoded without the
   * instruction that the makers of the first model give: with it, the right passages are found no
   * better and each question takes twice as long.
   */
  TextVectors encode(String text) throws IOException {
    List<WordPieces.Piece> found = pieces.of(text);
    List<WordPieces.Piece> used = found.subList(0, Math.min(found.size(), MOST_PIECES - 2));
    long[] ids = new long[used.size() + 2];
    ids[0] = pieces.id("[CLS]");
    ids[ids.length - 1] = pieces.id("[SEP]");
    for (int i = 0; i < used.size(); i++) {
      ids[i + 1] = used.get(i).id();
    }
    CompletableFuture<float[][]> opinion =
        CompletableFuture.supplyAsync(() -> states(second, ids), beside);
    float[][] states = first.states(ids);
    float[][] others = finished(opinion);
    List<TextVectors.Piece> vectors = new ArrayList<>(used.size());
    for (int i = 0; i < used.size(); i++) {
      Quantized vector = Quantized.of(unit(states[i + 1]));
      vectors.add(new TextVectors.Piece(used.get(i).range(), vector, Signs.of(others[i + 1])));
    }
    return new TextVectors(Quantized.of(unit(states[0])), vectors);
  }

  @Override
  public void close() throws IOException {
    beside.close();
    try (first) {
      second.close();
    }
  }

  private static float[][] states(Model model, long[] ids) {
    try {
      return model.states(ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits, also where the thread has been interrupted: it is done in a moment. */
  private static float[][] finished(CompletableFuture<float[][]> opinion) throws IOException {
    try {
      return opinion.join();
    } catch (CompletionException failed) {
      throw new IOException("The language encoder failed: " + failed.getMessage(), failed);
    }
  }

  private static float[] unit(float[] vector) {
    return VectorUtil.l2normalize(vector, false);
  }

  static InputStream resource(String name) throws IOException {
    InputStream in = Encoder.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The language encoder is not on the class path: " + name);
    }
    return in;
  }
}
