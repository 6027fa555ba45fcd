package dev.clio.index.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several names for one thing (Nomonhan = Khalkhin Gol), found in texts and questions alike, so
 * that a question in one name meets a source in another. Immutable, thread-safe.
 */
public final class Aliases {
  private final Map<String, List<Name>> byFirstTerm = new HashMap<>();

  /** A name that belongs to a group: its terms, and the term that stands for the whole group. */
  private record Name(List<String> terms, String thing) {}

  /**
   * A thing named in a text.
   *
   * @param term stands for the thing whatever it is called; no word of any text is equal to it
   * @param from index of the first word of the name
   * @param to index after its last word
   */
  public record Mention(String term, int from, int to) {}

  /**
   * Learns names.
   *
   * @param groups names of the same thing; groups that share a name are one
   */
  public Aliases(Words words, List<List<String>> groups) {
    Map<List<String>, String> things = new HashMap<>();
    for (List<String> group : groups) {
      List<List<String>> names =
          group.stream().map(name -> terms(words, name)).filter(terms -> !terms.isEmpty()).toList();
      String thing =
          names.stream()
              .filter(things::containsKey)
              .findFirst()
              .map(things::get)
              .orElseGet(() -> "=" + String.join("_", names.getFirst()));
      for (List<String> terms : names) {
        if (things.putIfAbsent(terms, thing) == null) {
          byFirstTerm
              .computeIfAbsent(terms.getFirst(), first -> new ArrayList<>())
              .add(new Name(terms, thing));
        }
      }
    }
    for (List<Name> names : byFirstTerm.values()) {
      names.sort((a, b) -> Integer.compare(b.terms.size(), a.terms.size()));
    }
  }

  /** All things named in {@code words}, the longest name where several begin at one word. */
  public List<Mention> in(List<Word> words) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Mention mention = mentionAt(words, at);
      if (mention == null) {
        at++;
      } else {
        mentions.add(mention);
        at = mention.to;
      }
    }
    return mentions;
  }

  private @Nullable Mention mentionAt(List<Word> words, int from) {
    for (Name name : byFirstTerm.getOrDefault(words.get(from).term(), List.of())) {
      int to = from + name.terms.size();
      if (to <= words.size() && matches(words, from, name.terms)) {
        return new Mention(name.thing, from, to);
      }
    }
    return null;
  }

  private static boolean matches(List<Word> words, int from, List<String> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (!words.get(from + i).term().equals(terms.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> terms(Words words, String name) {
    return words.of(name).stream().map(Word::term).toList();
  }
}
