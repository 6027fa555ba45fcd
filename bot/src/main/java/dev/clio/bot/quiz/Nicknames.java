package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What people are called in a round. Nicknames are given by the round, not chosen: nobody has to be
 * kept from choosing a bad one, and nobody can pass for somebody else.
 */
final class Nicknames {
  private Nicknames() {}

  /** The name that the class sees. */
  static String of(Round round, Person person) {
    if (!round.rules().nicknames()) {
      return person.name();
    }
    int seat = List.copyOf(round.players().keySet()).indexOf(person);
    if (seat < 0) {
      return "?";
    }
    List<String> names = names(round);
    String name = names.get(seat % names.size());
    return seat < names.size() ? name : name + " " + (1 + seat / names.size());
  }

  /** From one of the round's own on, so that who comes first is not always the same animal. */
  private static List<String> names(Round round) {
    RoundWords words = new RoundWords(round.opened().venue().language());
    List<String> names = new ArrayList<>(Arrays.asList(words.say("nicknames").split(", ")));
    Collections.rotate(names, round.id().value().hashCode() % names.size());
    return names;
  }
}
