package dev.clio.index.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;

/**
 * The language encoder bge-small-en-v1.5, quantized to 8 bits, 384 dimensions (Xiao et al. 2023),
 * as it ships inside a Maven artifact. Thread-safe. One text a call: the quantized model gives
 * other vectors for the same text in another batch.
 */
final class Encoder implements AutoCloseable {
  /** Names the model and whatever else decides what vectors come out; for caches. */
  static final String MODEL = "bge-small-en-v1.5-q-2";

  /** Components of each vector. */
  static final int DIMENSIONS = 384;

  static final String VOCABULARY = "bge-small-en-v1.5-q-tokenizer.json";

  private static final int MOST_PIECES = 512;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private Encoder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * Loads the model, which takes about half a second and 100 MB.
   *
   * @param threads processors that one call may use
   * @throws IOException if the model or the native library cannot be had here
   */
  static Encoder load(int threads) throws IOException {
    try (InputStream model = resource("bge-small-en-v1.5-q.onnx");
        InputStream tokenizer = resource(VOCABULARY)) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        OrtSession session = environment.createSession(model.readAllBytes(), options);
        return new Encoder(environment, session, WordPieces.read(tokenizer));
      }
    } catch (OrtException | LinkageError e) {
      throw new IOException("The language encoder cannot run here: " + e.getMessage(), e);
    }
  }

  /**
   * Encodes a text; what goes beyond 510 word pieces is left out. Questions are encoded without the
   * instruction that the model's makers give: with it, the right passages are found no better and
   * each question takes twice as long.
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
    float[][] states = run(ids);
    List<TextVectors.Piece> vectors = new ArrayList<>(used.size());
    for (int i = 0; i < used.size(); i++) {
      vectors.add(new TextVectors.Piece(used.get(i).range(), Quantized.of(unit(states[i + 1]))));
    }
    return new TextVectors(Quantized.of(unit(states[0])), vectors);
  }

  @Override
  public void close() throws IOException {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }

  private static float[] unit(float[] vector) {
    return VectorUtil.l2normalize(vector, false);
  }

  private float[][] run(long[] ids) throws IOException {
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor attention = OnnxTensor.createTensor(environment, new long[][] {mask});
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IOException("The language encoder failed: " + e.getMessage(), e);
    }
  }

  static InputStream resource(String name) throws IOException {
    InputStream in = Encoder.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The language encoder is not on the class path: " + name);
    }
    return in;
  }
}
