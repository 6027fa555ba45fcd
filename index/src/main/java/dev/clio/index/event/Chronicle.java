package dev.clio.index.event;

import dev.clio.index.event.HistoricEvent.Told;
import dev.clio.index.language.Language;
import dev.clio.index.passage.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings together what packs have written down and what sentences tell, each fact once: a sentence
 * of the same day that tells the same is named as where an event is told. Sentences that cannot be
 * read on their own are left out. Thread-safe.
 */
public final class Chronicle {
  private static final int OF_A_SENTENCE = 1;

  private final SameFact sameFact;
  private final StandsAlone standsAlone;

  public Chronicle(Language language) {
    this.sameFact = new SameFact(language);
    this.standsAlone = new StandsAlone(language);
  }

  /** A calendar of both. */
  public Calendar of(List<HistoricEvent> written, List<FoundEvent> found) {
    Map<HistoricDate, List<Entry>> days = new HashMap<>();
    List<Entry> all = new ArrayList<>();
    for (HistoricEvent event : written) {
      String words = event.title().orElse("") + " " + event.text();
      add(new Entry(event, sameFact.words(words, event.date())), all, days);
    }
    for (FoundEvent one : found) {
      HistoricDate date = one.event().date();
      Set<String> words = sameFact.words(one.event().words(), date);
      Optional<Entry> same = same(words, days.getOrDefault(date, List.of()), one);
      if (same.isPresent()) {
        same.get().tell(told(one));
      } else if (standsAlone.test(one.event().words())) {
        add(new Entry(event(one), words), all, days);
      }
    }
    return Calendar.of(all.stream().map(Entry::event).toList());
  }

  private static void add(Entry entry, List<Entry> all, Map<HistoricDate, List<Entry>> days) {
    all.add(entry);
    days.computeIfAbsent(entry.event.date(), _ -> new ArrayList<>()).add(entry);
  }

  /** A date that is no day has too many events for words alone to tell them apart. */
  private static Optional<Entry> same(
      Set<String> words, Collection<Entry> entries, FoundEvent found) {
    Optional<Entry> best = Optional.empty();
    double most = 0;
    if (found.event().date().day().isPresent()) {
      for (Entry entry : entries) {
        double likeness = SameFact.likeness(words, entry.words);
        if (likeness > most && entry.event.until().equals(found.event().until())) {
          most = likeness;
          best = Optional.of(entry);
        }
      }
    }
    return best;
  }

  private static HistoricEvent event(FoundEvent found) {
    DatedEvent event = found.event();
    return new HistoricEvent(
        EventId.of(Origin.collection(found.origin().file()), event.date(), event.words()),
        event.date(),
        event.until(),
        Optional.empty(),
        event.words(),
        new TreeSet<>(),
        OF_A_SENTENCE,
        Optional.empty(),
        Optional.of(told(found)),
        found.origin());
  }

  private static Told told(FoundEvent found) {
    return new Told(found.event().passage(), found.event().citation());
  }

  /** An event on its way into the calendar. */
  private static final class Entry {
    private final Set<String> words;
    private HistoricEvent event;

    private Entry(HistoricEvent event, Set<String> words) {
      this.event = event;
      this.words = words;
    }

    private HistoricEvent event() {
      return event;
    }

    /** The first passage that tells it is the one that is named. */
    private void tell(Told told) {
      event = event.told().isPresent() ? event : event.toldIn(told);
    }
  }
}
