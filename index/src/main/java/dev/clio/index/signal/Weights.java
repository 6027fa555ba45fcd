package dev.clio.index.signal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Weights of signals, read from {@code weights.properties} and, as {@code ./clio train} wrote them,
 * {@code confidence.properties}; both say where they come from.
 */
public final class Weights {
  private final Map<String, Map<String, Double>> weights;

  private Weights(Map<String, Map<String, Double>> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The weights that Clio ships. */
  public static Weights shipped() {
    Properties properties = new Properties();
    load(properties, "weights.properties");
    load(properties, "confidence.properties");
    Map<String, Map<String, Double>> weights = new HashMap<>();
    properties.forEach(
        (key, weight) -> {
          String[] parts = key.toString().split("\\.", 2);
          weights
              .computeIfAbsent(parts[0], purpose -> new HashMap<>())
              .put(parts[1], Double.valueOf(weight.toString()));
        });
    return new Weights(weights);
  }

  private static void load(Properties properties, String name) {
    try (InputStream in = Weights.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One weight. */
  double of(String purpose, String signal) {
    Double weight = of(purpose).get(signal);
    if (weight == null) {
      throw new IllegalArgumentException("no weight for " + purpose + "." + signal);
    }
    return weight;
  }

  /** All weights of one purpose, by signal. */
  public Map<String, Double> of(String purpose) {
    return Collections.unmodifiableMap(weights.getOrDefault(purpose, Map.of()));
  }

  /** The weighted sum of the strengths. */
  double sum(String purpose, Map<String, Double> strengths) {
    double sum = 0;
    for (Map.Entry<String, Double> strength : strengths.entrySet()) {
      sum += of(purpose, strength.getKey()) * strength.getValue();
    }
    return sum;
  }
}
