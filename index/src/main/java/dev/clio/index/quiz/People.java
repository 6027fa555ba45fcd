package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import dev.clio.index.language.Aliases;
import dev.clio.index.language.Word;
import dev.clio.index.language.Words;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** People whom a pack knows, where they are named, and when they were about. */
final class People {
  /** Who is named in an event so many years away was about. */
  private static final int NEAR = 6;

  /** Whoever is born is not about yet. */
  private static final String BIRTH = "birth";

  private final Words words;
  private final Aliases names;
  private final Map<String, KnownPerson> byTerm = new HashMap<>();
  private final Map<KnownPerson, List<Integer>> years = new HashMap<>();
  private final List<KnownPerson> all;

  /**
   * Somebody named in a text.
   *
   * @param range where in the text
   */
  record Named(KnownPerson person, TextRange range) {}

  People(List<KnownPerson> all, List<HistoricEvent> events, Words words) {
    this.all = all;
    this.words = words;
    names = new Aliases(words, all.stream().map(KnownPerson::names).toList());
    for (KnownPerson person : all) {
      names.in(words.of(person.names().getFirst())).stream()
          .findFirst()
          .ifPresent(mention -> byTerm.putIfAbsent(mention.term(), person));
    }
    for (HistoricEvent event : events) {
      if (event.tags().contains(BIRTH)) {
        continue;
      }
      for (KnownPerson person : of(event.title().orElse("") + ". " + event.text())) {
        years.computeIfAbsent(person, _ -> new ArrayList<>()).add(event.date().year());
      }
    }
  }

  /** Everybody named in a text, in the order of its words. */
  List<Named> in(String text) {
    List<Word> read = words.of(text);
    List<Named> named = new ArrayList<>();
    for (Aliases.Mention mention : names.in(read)) {
      KnownPerson person = byTerm.get(mention.term());
      if (person != null) {
        int start = read.get(mention.from()).range().start();
        int end = read.get(mention.to() - 1).range().end();
        named.add(new Named(person, new TextRange(start, end)));
      }
    }
    return named;
  }

  /** Everybody named in a text, once. */
  Set<KnownPerson> of(String text) {
    return in(text).stream().map(Named::person).collect(Collectors.toSet());
  }

  /** Who was about in a year, in a fixed order. */
  List<KnownPerson> about(int year) {
    return all.stream()
        .filter(
            person ->
                years.getOrDefault(person, List.of()).stream()
                    .anyMatch(named -> Math.abs(named - year) <= NEAR))
        .toList();
  }
}
