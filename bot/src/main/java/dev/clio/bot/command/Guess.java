package dev.clio.bot.command;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.phrase.Phrases;
import dev.clio.index.language.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Guesses which command somebody meant who typed none of those that there are. */
final class Guess {
  private static final Phrases PHRASES = Phrases.of(Guess.class);
  private static final int LONGEST_REPEATED = 40;

  private final Locale language;
  private final List<Name> names = new ArrayList<>();

  /** What a command is called, and what whoever typed calls it. */
  private record Name(String english, String own) {
    boolean is(Predicate<String> wanted) {
      return wanted.test(english) || wanted.test(own);
    }
  }

  Guess(Stream<CommandSpec> specs, Locale language) {
    this.language = language;
    specs.forEach(spec -> names.add(new Name(spec.name(), Translation.of(spec, language).name())));
  }

  /** What to say to somebody who typed this. */
  String of(String typed) {
    List<String> family = own(name -> name.startsWith(typed + " "));
    if (!family.isEmpty()) {
      String all = String.join(", ", family.stream().map(name -> "/" + name).toList());
      return PHRASES.say(language, "family", all);
    }
    String what =
        typed.length() <= LONGEST_REPEATED
            ? PHRASES.say(language, "unknown", typed)
            : PHRASES.say(language, "unknown.long");
    String next =
        near(typed)
            .map(name -> PHRASES.say(language, "near", name))
            .orElseGet(() -> PHRASES.say(language, "help"));
    return what + " " + next;
  }

  /** A command whose second word was typed alone, or one that is written much alike. */
  private Optional<String> near(String typed) {
    List<String> second = own(name -> name.endsWith(" " + typed));
    if (!second.isEmpty()) {
      return Optional.of(second.getFirst());
    }
    List<String> all =
        names.stream().flatMap(name -> Stream.of(name.own, name.english)).distinct().toList();
    return NearMiss.of(typed, all).map(near -> own(near::equals).getFirst());
  }

  private List<String> own(Predicate<String> wanted) {
    return names.stream().filter(name -> name.is(wanted)).map(Name::own).toList();
  }
}
