package dev.clio.index.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * A transformer as it ships inside a Maven artifact, run by ONNX Runtime. Thread-safe. One text a
 * call: a model quantized to 8 bits gives other vectors for the same text in another batch.
 */
final class Model implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  private Model(InputStream model, int threads) throws IOException, OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(model.readAllBytes(), options);
    }
  }

  /**
   * Loads a model.
   *
   * @param name of the resource that holds it
   * @param threads processors that one call may use
   * @throws IOException if the model or the native library cannot be had here
   */
  static Model load(String name, int threads) throws IOException {
    try (InputStream model = Encoder.resource(name)) {
      return new Model(model, threads);
    } catch (OrtException | LinkageError e) {
      throw new IOException("The language encoder cannot run here: " + e.getMessage(), e);
    }
  }

  /** The last hidden state at each of the word pieces {@code ids}. */
  float[][] states(long[] ids) throws IOException {
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

  @Override
  public void close() throws IOException {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IOException(e);
    }
  }
}
