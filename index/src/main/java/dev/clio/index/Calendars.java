package dev.clio.index;

import dev.clio.index.event.Calendar;
import dev.clio.index.event.Chronicle;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.lucene.Snapshot;
import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calendars by what counts for them, kept until something changes. Thread-safe. */
final class Calendars {
  private static final int MOST_KEPT = 64;

  private final Map<Selection, Calendar> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long version;

  /** The packs say something else now. */
  synchronized void forget() {
    kept.clear();
  }

  synchronized Calendar of(Selection selection, Knowledge knowledge, long now, Snapshot snapshot)
      throws IOException {
    if (version != now) {
      kept.clear();
      version = now;
    }
    Calendar known = kept.get(selection);
    if (known != null) {
      return known;
    }
    List<HistoricEvent> written =
        knowledge.packs().stream()
            .flatMap(pack -> pack.events().stream())
            .filter(event -> selection.takes(event.origin()))
            .toList();
    Calendar made =
        new Chronicle(knowledge.packs().getFirst().language())
            .of(written, snapshot.events(selection));
    kept.put(selection, made);
    if (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return made;
  }
}
