package dev.clio.bot.privacy;

import dev.clio.bot.chat.Person;
import java.util.List;
import java.util.Map;

/** One kind of what is stored about people. Every store that keeps something of people has one. */
public interface PersonalData {
  /** What it is, as a key of phrases: "ratings", "gaps". */
  String kind();

  /** All that is stored of a person, a row each, columns by name. */
  List<Map<String, String>> of(Person person);

  /** Deletes it, or takes the person out of what others still need. Returns how many rows. */
  int delete(Person person);
}
