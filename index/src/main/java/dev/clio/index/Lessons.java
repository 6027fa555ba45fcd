package dev.clio.index;

import dev.clio.index.ingest.Progress;
import dev.clio.index.lucene.PassageIndex;
import dev.clio.index.lucene.Snapshot;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.Passage;
import dev.clio.index.semantic.Meaning;
import dev.clio.index.signal.Reading;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which passages have changed since their meaning was learnt, so that a new file costs no look at
 * all others. Thread-safe.
 */
final class Lessons {
  private final Optional<Meaning> meaning;
  private final PassageIndex index;
  private boolean everything = true;
  private Set<String> files = new HashSet<>();

  Lessons(Optional<Meaning> meaning, PassageIndex index) {
    this.meaning = meaning;
    this.index = index;
  }

  /** Anything may have changed. */
  synchronized void everythingChanged() {
    everything = true;
  }

  /** The passages of a file have changed. */
  synchronized void changed(String file) {
    files.add(file);
  }

  /** Learns what has changed; returns whether there was something, and it was learnt. */
  boolean learn(int most, Progress progress) throws IOException {
    if (meaning.isEmpty()) {
      return false;
    }
    Open open = take();
    boolean learnt = false;
    try {
      learnt =
          open.everything
              ? meaning.get().learn(texts(), most, told(progress))
              : !open.files.isEmpty()
                  && meaning.get().learn(open.files, texts(open.files), most, told(progress));
    } finally {
      if (!learnt) {
        giveBack(open);
      }
    }
    return learnt;
  }

  /** Lessons that are open. */
  private record Open(boolean everything, Set<String> files) {}

  private synchronized Open take() {
    Open open = new Open(everything, files);
    everything = false;
    files = new HashSet<>();
    return open;
  }

  private synchronized void giveBack(Open open) {
    everything |= open.everything;
    files.addAll(open.files);
  }

  private static Meaning.Progress told(Progress progress) {
    return (done, total) -> progress.at(done, total, "passages");
  }

  private Map<String, Meaning.Text> texts() throws IOException {
    Map<String, Meaning.Text> texts = new LinkedHashMap<>();
    try (Snapshot snapshot = index.snapshot()) {
      snapshot.forEach(into(texts));
    }
    return texts;
  }

  private Map<String, Meaning.Text> texts(Set<String> files) throws IOException {
    Map<String, Meaning.Text> texts = new LinkedHashMap<>();
    try (Snapshot snapshot = index.snapshot()) {
      for (String file : files) {
        snapshot.forEach(file, into(texts));
      }
    }
    return texts;
  }

  private static BiConsumer<Passage, Origin> into(Map<String, Meaning.Text> texts) {
    return (passage, origin) ->
        texts.put(passage.id().value(), new Meaning.Text(Reading.Reader.whole(passage), origin));
  }
}
