package dev.clio.bot.settings;

import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a command sets something for. */
enum Target {
  ME,
  HERE,
  SERVER;

  static final String ARGUMENT = "for";

  /** For whoever may set something for themselves, and teachers for others. */
  static final Parameter ANY =
      Parameter.optional(ARGUMENT, "me, here (this chat) or server", words(ME, HERE, SERVER));

  /** For what only teachers may set. */
  static final Parameter OTHERS =
      Parameter.optional(ARGUMENT, "here (this chat) or server", words(HERE, SERVER));

  private static Parameter.OneOf words(Target... targets) {
    return new Parameter.OneOf(Stream.of(targets).map(Target::word).toList());
  }

  static Target of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whose settings those are; nobody's where a chat belongs to no server. */
  Optional<SettingsStore.Owner> owner(Person by, Place in) {
    return switch (this) {
      case ME -> Optional.of(Owners.of(by));
      case HERE -> Optional.of(Owners.of(in.chat()));
      case SERVER -> in.server().map(Owners::of);
    };
  }
}
