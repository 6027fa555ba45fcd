package dev.clio.index.quiz;

import java.util.List;

/**
 * Somebody whom a question may ask for.
 *
 * @param kind what the person is; people of one kind could be taken for each other
 * @param names what the person is called, the name that is shown first
 */
public record KnownPerson(String kind, List<String> names) {
  public KnownPerson {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("somebody has no name");
    }
  }
}
