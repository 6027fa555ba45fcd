package dev.clio.index.semantic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
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
    FutureTask<Model> second = new FutureTask<>(() -> Model.load("all-minilm-l6-v2-q.onnx", each));
    Thread.ofPlatform().daemon().name("encoder-load").start(second);
    try (InputStream tokenizer = resource(VOCABULARY)) {
      Model first = Model.load("bge-small-en-v1.5-q.onnx", each);
      try {
        return new Encoder(first, loaded(second), WordPieces.read(tokenizer));
      } catch (IOException | RuntimeException e) {
        first.close();
        throw e;
      }
    }
  }

  private static Model loaded(FutureTask<Model> loading) throws IOException {
    try {
      return loading.get();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /**
   * Encodes a text beside the calling thread; what goes beyond 510 word pieces is left out.
   * Questions are encoded without the instruction that the makers of the first model give: with it,
   * the right passages are found no better and each question takes twice as long.
   */
  Encoding encode(String text) {
    List<WordPieces.Piece> found = pieces.of(text);
    List<WordPieces.Piece> used = found.subList(0, Math.min(found.size(), MOST_PIECES - 2));
    long[] ids = new long[used.size() + 2];
    ids[0] = pieces.id("[CLS]");
    ids[ids.length - 1] = pieces.id("[SEP]");
    for (int i = 0; i < used.size(); i++) {
      ids[i + 1] = used.get(i).id();
    }
    return new Encoding(
        states(first, ids)
            .thenCombine(states(second, ids), (vectors, signs) -> joined(used, vectors, signs)));
  }

  private CompletableFuture<float[][]> states(Model model, long[] ids) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return model.states(ids);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        beside);
  }

  private static TextVectors joined(
      List<WordPieces.Piece> pieces, float[][] vectors, float[][] signs) {
    List<TextVectors.Piece> joined = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Quantized vector = Quantized.of(unit(vectors[i + 1]));
      joined.add(new TextVectors.Piece(pieces.get(i).range(), vector, Signs.of(signs[i + 1])));
    }
    return new TextVectors(Quantized.of(unit(vectors[0])), joined);
  }

  @Override
  public void close() throws IOException {
    beside.close();
    try (first) {
      second.close();
    }
  }

  private static float[] unit(float[] vector) {
    return VectorUtil.l2normalize(vector, false);
  }

  static InputStream resource(String name) throws IOException {
    return locate(name).openStream();
  }

  static URL locate(String name) throws IOException {
    URL place = Encoder.class.getClassLoader().getResource(name);
    if (place == null) {
      throw new IOException("The language encoder is not on the class path: " + name);
    }
    return place;
  }
}
