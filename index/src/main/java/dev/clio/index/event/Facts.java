package dev.clio.index.event;

import dev.clio.index.passage.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Collects the events of one passage, each fact once: a sentence that tells the same date as one
 * before it in mostly the same words adds nothing.
 */
final class Facts {
  /** So many words of a sentence are compared at most. */
  private static final int WORDS = 40;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]++");

  private final Passage passage;
  private final Set<String> functionWords;
  private final List<DatedEvent> events = new ArrayList<>();
  private final Map<Time, Set<String>> lastTold = new HashMap<>();

  Facts(Passage passage, Set<String> functionWords) {
    this.passage = passage;
    this.functionWords = functionWords;
  }

  /** Adds what {@code sentence} says happened at {@code times}. */
  void add(String sentence, Collection<Time> times) {
    if (times.isEmpty()) {
      return;
    }
    Set<String> words = words(sentence);
    for (Time time : times) {
      Set<String> before = lastTold.put(time, words);
      if (before == null || !areSame(before, words)) {
        events.add(
            new DatedEvent(time.date(), time.until(), sentence, passage.id(), passage.citation()));
      }
    }
  }

  /** All, in the order of the passage. */
  List<DatedEvent> all() {
    return List.copyOf(events);
  }

  private static boolean areSame(Set<String> some, Set<String> others) {
    Set<String> shared = new HashSet<>(some);
    shared.retainAll(others);
    return 2 * shared.size() >= Math.min(some.size(), others.size());
  }

  private Set<String> words(String sentence) {
    return NO_LETTERS
        .splitAsStream(sentence)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !functionWords.contains(word))
        .limit(WORDS)
        .collect(Collectors.toSet());
  }
}
