package dev.clio.index.semantic;

import dev.clio.index.passage.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What texts mean, as vectors: makes those that are missing, keeps them, finds the nearest.
 * Thread-safe.
 */
public final class Meaning implements AutoCloseable {
  private final Encoder encoder;
  private final VectorStore store;
  private volatile Optional<Matrix> matrix = Optional.empty();

  private Meaning(Encoder encoder, VectorStore store) {
    this.encoder = encoder;
    this.store = store;
  }

  /** Is told how many texts have been encoded. */
  @FunctionalInterface
  public interface Progress {
    /** Says how far the work is. */
    void at(int done, int total);
  }

  /**
   * Loads the encoder and opens the store of vectors in {@code folder}.
   *
   * @throws IOException if the encoder cannot run here
   */
  public static Meaning open(Path folder, int threads) throws IOException {
    Encoder encoder = Encoder.load(threads);
    try {
      return new Meaning(encoder, VectorStore.open(folder));
    } catch (IOException | RuntimeException e) {
      encoder.close();
      throw e;
    }
  }

  /**
   * A text to be learnt.
   *
   * @param origin by which questions are kept to some texts
   */
  public record Text(String words, Origin origin) {}

  /**
   * Makes the vectors of {@code texts} that are missing, and from then on finds among these texts
   * only. What was made stays made when {@code progress} throws to stop it.
   *
   * @param texts by the name under which each is found
   * @param most if more than this number are missing, nothing is learnt
   * @return whether they were learnt: not if too many are missing or another process makes some
   */
  public boolean learn(Map<String, Text> texts, int most, Progress progress) throws IOException {
    boolean made = make(texts, most, progress);
    if (made) {
      matrix = Optional.of(new Matrix(rows(texts)));
    }
    return made;
  }

  /** The same where only texts of some files have changed; {@code texts} are all of these files. */
  public boolean learn(Set<String> files, Map<String, Text> texts, int most, Progress progress)
      throws IOException {
    boolean made = make(texts, most, progress);
    if (made) {
      matrix = Optional.of(matrix.orElse(Matrix.EMPTY).with(files, rows(texts)));
    }
    return made;
  }

  private boolean make(Map<String, Text> texts, int most, Progress progress) throws IOException {
    List<String> missing =
        texts.values().stream()
            .map(Text::words)
            .filter(text -> !store.has(Content.of(text)))
            .distinct()
            .toList();
    if (missing.isEmpty()) {
      return true;
    }
    if (missing.size() > most || !store.mayWrite()) {
      return false;
    }
    try {
      make(missing, progress);
    } finally {
      store.release();
    }
    return true;
  }

  private void make(List<String> missing, Progress progress) throws IOException {
    for (int done = 0; done < missing.size(); done++) {
      progress.at(done, missing.size());
      Content content = Content.of(missing.get(done));
      if (!store.has(content)) {
        store.put(content, PassageVectors.of(encoder.encode(missing.get(done)).vectors()));
      }
    }
    progress.at(missing.size(), missing.size());
  }

  private List<Matrix.Row> rows(Map<String, Text> texts) throws IOException {
    List<Matrix.Row> rows = new ArrayList<>();
    for (Map.Entry<String, Text> text : texts.entrySet()) {
      store
          .whole(Content.of(text.getValue().words()))
          .map(whole -> new Matrix.Row(text.getKey(), text.getValue().origin(), whole))
          .ifPresent(rows::add);
    }
    return rows;
  }

  /** Whether texts were learnt, so that something can be found. */
  public boolean isReady() {
    return matrix.isPresent();
  }

  /** Begins to make the vectors of a question, beside the calling thread. */
  public Encoding question(String words) {
    return encoder.encode(words);
  }

  /** The vectors of a text that was learnt, if they stand. */
  public Optional<PassageVectors> of(String text) throws IOException {
    return store.get(Content.of(text));
  }

  /**
   * The {@code most} learnt texts nearest to a question, nearest first: the cosine of each, by its
   * name.
   *
   * @param counts which texts count
   */
  public SequencedMap<String, Double> nearest(
      TextVectors question, int most, Predicate<Origin> counts) {
    return matrix.map(rows -> rows.nearest(question, most, counts)).orElseGet(LinkedHashMap::new);
  }

  /**
   * How much the learnt texts that count are about one thing: the length of the mean of their
   * vectors, 0 to 1 (in directional statistics the mean resultant length).
   *
   * @param counts which texts count
   */
  public double focus(Predicate<Origin> counts) {
    return matrix.map(rows -> rows.focus(counts)).orElse(0.0);
  }

  @Override
  public void close() throws IOException {
    try (encoder) {
      store.close();
    }
  }
}
