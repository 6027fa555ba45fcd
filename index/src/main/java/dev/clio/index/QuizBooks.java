package dev.clio.index;

import dev.clio.index.event.Calendar;
import dev.clio.index.lucene.Snapshot;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.Selection;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.QuizMaker;
import dev.clio.index.quiz.WrittenQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Books of quiz questions by what counts for them, kept until something changes. Thread-safe. */
final class QuizBooks {
  private static final int MOST_KEPT = 16;

  /** So many passages yield more questions than anybody can be asked. */
  private static final int MOST_PASSAGES = 20_000;

  private final Map<Selection, QuizBook> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long version;

  /** The packs say something else now. */
  synchronized void forget() {
    kept.clear();
  }

  synchronized QuizBook of(
      Selection selection, Knowledge knowledge, long now, Snapshot snapshot, Calendar calendar)
      throws IOException {
    if (version != now) {
      kept.clear();
      version = now;
    }
    QuizBook known = kept.get(selection);
    if (known != null) {
      return known;
    }
    QuizBook made =
        maker(knowledge)
            .of(written(selection, knowledge.packs()), calendar, passages(selection, snapshot));
    kept.put(selection, made);
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }

  /** A book of what somebody wrote beside the packs. Not kept. */
  static QuizBook prove(
      List<WrittenQuestion> written, Selection selection, Knowledge knowledge, Snapshot snapshot)
      throws IOException {
    boolean quotes =
        written.stream().anyMatch(question -> question.place() instanceof WrittenQuestion.Words);
    return maker(knowledge).prove(written, quotes ? passages(selection, snapshot) : List.of());
  }

  private static QuizMaker maker(Knowledge knowledge) {
    return new QuizMaker(
        knowledge.packs().getFirst().language(),
        knowledge.packs().stream().flatMap(pack -> pack.people().stream()).toList());
  }

  private static List<Passage> passages(Selection selection, Snapshot snapshot) throws IOException {
    List<Passage> passages = new ArrayList<>();
    snapshot.forEach(
        (passage, origin) -> {
          if (passages.size() < MOST_PASSAGES && selection.takes(origin)) {
            passages.add(passage);
          }
        });
    return passages;
  }

  private static List<WrittenQuestion> written(Selection selection, List<Pack> packs) {
    return packs.stream()
        .filter(pack -> selection.takes(pack.id()))
        .flatMap(pack -> pack.quiz().stream())
        .toList();
  }
}
