package dev.clio.index.semantic;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Map;

/**
 * A transformer as it ships inside a Maven artifact, run by ONNX Runtime. Thread-safe. One text a
 * call: a model quantized to 8 bits gives other vectors for the same text in another batch.
 */
final class Model implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  private Model(ByteBuffer model, int threads) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(model, options);
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
    // Outside of the heap, which would stay larger by some hundred megabytes.
    try (Arena moment = Arena.ofConfined()) {
      return new Model(read(name, moment), threads);
    } catch (OrtException | LinkageError e) {
      throw new IOException("The language encoder cannot run here: " + e.getMessage(), e);
    }
  }

  private static ByteBuffer read(String name, Arena arena) throws IOException {
    URLConnection resource = Encoder.locate(name).openConnection();
    // Else the jar would stay open.
    resource.setUseCaches(false);
    ByteBuffer model = arena.allocate(resource.getContentLengthLong()).asByteBuffer();
    try (ReadableByteChannel in = Channels.newChannel(resource.getInputStream())) {
      while (model.hasRemaining() && in.read(model) >= 0) {
        // One read brings a part.
      }
    }
    return model.flip();
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
