package dev.clio.bot.privacy;

import dev.clio.bot.chat.Person;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** One kind of what is stored about people. Every store that keeps something of people has one. */
public interface PersonalData {
  /** What it is, as a key of phrases: "ratings", "gaps". */
  String kind();

  /** All that is stored of a person, a row each, columns by name. */
  List<Map<String, String>> of(Person person);

  /** Deletes it, or takes the person out of what others still need. Returns how many rows. */
  int delete(Person person);

  /** What is kept by somebody who does not know this port. */
  static PersonalData of(
      String kind, Function<Person, List<Map<String, String>>> of, ToIntFunction<Person> delete) {
    return new PersonalData() {
      @Override
      public String kind() {
        return kind;
      }

      @Override
      public List<Map<String, String>> of(Person person) {
        return of.apply(person);
      }

      @Override
      public int delete(Person person) {
        return delete.applyAsInt(person);
      }
    };
  }
}
