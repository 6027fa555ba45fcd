package dev.clio.bot.ask;

import dev.clio.index.Library;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What answering needs of the library. Thread-safe. */
public interface Sources {
  /** What the sources say. */
  Findings ask(Question question) throws IOException;

  /** A passage as it stands now, if it does. */
  Optional<Passage> passage(PassageId id) throws IOException;

  /** The passage after {@code id}, or before it where {@code step} is negative. */
  Optional<Passage> neighbour(PassageId id, int step) throws IOException;

  /** Words of the question that stand in the passage, as the question has them. */
  List<String> matched(Question question, Passage passage) throws IOException;

  /** Changes whenever what can be found changes. */
  long version();

  /** The library as it is. */
  static Sources of(Library library) {
    return new Sources() {
      @Override
      public Findings ask(Question question) throws IOException {
        return library.ask(question);
      }

      @Override
      public Optional<Passage> passage(PassageId id) throws IOException {
        return library.passage(id);
      }

      @Override
      public Optional<Passage> neighbour(PassageId id, int step) throws IOException {
        return library.neighbour(id, step);
      }

      @Override
      public List<String> matched(Question question, Passage passage) throws IOException {
        return library.matched(question, passage);
      }

      @Override
      public long version() {
        return library.version();
      }
    };
  }
}
