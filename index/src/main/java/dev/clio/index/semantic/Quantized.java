package dev.clio.index.semantic;

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
}
