package dev.clio.bot.privacy;

import dev.clio.bot.chat.Person;
import dev.clio.bot.phrase.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All kinds of what is stored about people. */
record Records(List<PersonalData> kinds) {
  private static final Phrases PHRASES = Phrases.of(Records.class);

  /** Every kind must be explained to people; one that is not is a mistake of ours, found here. */
  Records {
    kinds = List.copyOf(kinds);
    kinds.forEach(kind -> about(kind, Locale.ENGLISH));
  }

  /** Rows of a person by kind, those kinds that have any. */
  Map<PersonalData, List<Map<String, String>>> of(Person person) {
    Map<PersonalData, List<Map<String, String>>> rows = new LinkedHashMap<>();
    for (PersonalData kind : kinds) {
      List<Map<String, String>> own = kind.of(person);
      if (!own.isEmpty()) {
        rows.put(kind, own);
      }
    }
    return rows;
  }

  /**
   * Deletes everything about a person. Returns how many rows of each kind, where there were any.
   */
  Map<PersonalData, Integer> delete(Person person) {
    Map<PersonalData, Integer> deleted = new LinkedHashMap<>();
    for (PersonalData kind : kinds) {
      int rows = kind.delete(person);
      if (rows > 0) {
        deleted.put(kind, rows);
      }
    }
    return deleted;
  }

  /** "Thumbs: 3, Settings: 1". */
  static String counted(Map<PersonalData, Integer> rows, Locale language) {
    return rows.entrySet().stream()
        .map(entry -> name(entry.getKey(), language) + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  static String name(PersonalData kind, Locale language) {
    return PHRASES.say(language, "kind." + kind.kind());
  }

  static String about(PersonalData kind, Locale language) {
    return PHRASES.say(language, "about." + kind.kind());
  }

  static String say(Locale language, String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }
}
