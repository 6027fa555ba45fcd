package dev.clio.bot.ask;

import dev.clio.index.Library;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What answering needs of the library. Thread-safe. */
public interface Sources {
  /** What those sources say that count. */
  Findings ask(Question question, Selection selection) throws IOException;

  /** The same for questions that ask the same in other words. */
  String gist(String question);

  /**
   * Questions to suggest while one is typed, best first.
   *
   * @param begun perhaps empty
   */
  List<String> suggest(String begun, Selection selection, int most) throws IOException;

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
      public Findings ask(Question question, Selection selection) throws IOException {
        return library.ask(question, selection);
      }

      @Override
      public String gist(String question) {
        return library.gist(question);
      }

      @Override
      public List<String> suggest(String begun, Selection selection, int most) throws IOException {
        return library.suggest(begun, selection, most);
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
