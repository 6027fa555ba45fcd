package dev.clio.index.semantic;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/**
 * A vector of length 1, 8 bits a component.
 *
 * @param components each -127 to 127
 * @param scale factor that makes it a vector of length 1 again
 */
@SuppressWarnings("ArrayRecordComponent")
record Quantized(byte[] components, float scale) {
  static Quantized of(float[] vector) {
    float peak = 1e-12f;
    for (float component : vector) {
      peak = Math.max(peak, Math.abs(component));
    }
    byte[] components = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      components[i] = (byte) Math.round(vector[i] * 127 / peak);
    }
    return new Quantized(components, peak / 127);
  }

  /** Adds it to a sum. */
  void addTo(float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * components[i];
    }
  }

  /** Cosine of the two, -1 to 1. */
  double cosine(Quantized other) {
    return VectorUtil.dotProduct(components, other.components) * (double) scale * other.scale;
  }

  /** Cosine with a vector of any length, -1 to 1; 0 if that is 0. */
  double cosine(float[] other) {
    double product = 0;
    double squares = 0;
    for (int i = 0; i < other.length; i++) {
      product += components[i] * other[i];
      squares += other[i] * other[i];
    }
    return squares == 0 ? 0 : scale * product / Math.sqrt(squares);
  }

  /** The components, each in a number that a loop over many is fast with. */
  int[] widened() {
    int[] widened = new int[components.length];
    Arrays.setAll(widened, i -> components[i]);
    return widened;
  }

  /**
   * The product of widened components. The virtual machine does many components at a time here,
   * which with bytes it does only where it was started with the incubating vector module.
   */
  static int dot(int[] a, int[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
