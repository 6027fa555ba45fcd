package dev.clio.index.signal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Weights of signals, read from {@code weights.properties} and, as {@code ./clio train} wrote them,
 * {@code confidence.properties}; both say where they come from.
 */
public final class Weights {
  private final Map<String, Double> weights;

  private Weights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The weights that Clio ships. */
  public static Weights shipped() {
    Properties properties = new Properties();
    load(properties, "weights.properties");
    load(properties, "confidence.properties");
    Map<String, Double> weights = new HashMap<>();
    properties.forEach(
        (name, weight) -> weights.put(name.toString(), Double.valueOf(weight.toString())));
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
    Double weight = weights.get(purpose + "." + signal);
    if (weight == null) {
      throw new IllegalArgumentException("no weight for " + purpose + "." + signal);
    }
    return weight;
  }

  /** All weights of one purpose, by signal. */
  public Map<String, Double> of(String purpose) {
    Map<String, Double> all = new HashMap<>();
    weights.forEach(
        (name, weight) -> {
          if (name.startsWith(purpose + ".")) {
            all.put(name.substring(purpose.length() + 1), weight);
          }
        });
    return all;
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
