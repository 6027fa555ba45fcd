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
    List<Passage> passages = new ArrayList<>();
    snapshot.forEach(
        (passage, origin) -> {
          if (passages.size() < MOST_PASSAGES && selection.takes(origin)) {
            passages.add(passage);
          }
        });
    QuizMaker maker =
        new QuizMaker(
            knowledge.packs().getFirst().language(),
            knowledge.packs().stream().flatMap(pack -> pack.people().stream()).toList());
    QuizBook made = maker.of(written(selection, knowledge.packs()), calendar, passages);
    kept.put(selection, made);
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }

  private static List<WrittenQuestion> written(Selection selection, List<Pack> packs) {
    return packs.stream()
        .filter(pack -> selection.takes(pack.id()))
        .flatMap(pack -> pack.quiz().stream())
        .toList();
  }
}
