package dev.clio.bot.settings;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.ServerRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose settings count. */
final class Owners {
  private Owners() {}

  static SettingsStore.Owner of(Person person) {
    return new SettingsStore.Owner(person.platform(), Scope.PERSON, person.account());
  }

  static SettingsStore.Owner of(ChatRef chat) {
    return new SettingsStore.Owner(chat.platform(), Scope.CHAT, chat.id());
  }

  static SettingsStore.Owner of(ServerRef server) {
    return new SettingsStore.Owner(server.platform(), Scope.SERVER, server.id());
  }

  /** The thread, the channel it belongs to, the server: the first that says something counts. */
  static List<SettingsStore.Owner> of(Place place) {
    return Stream.of(
            Optional.of(of(place.chat())),
            place.parent().map(Owners::of),
            place.server().map(Owners::of))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The person before all these. */
  static List<SettingsStore.Owner> of(Person person, Place place) {
    return Stream.concat(Stream.of(of(person)), of(place).stream()).toList();
  }
}
