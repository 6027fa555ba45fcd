package dev.clio.bot.telegram;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.phrase.MenuWords;
import dev.clio.bot.phrase.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What commands are called on Telegram, where a name is one word of letters, digits and _: {@code
 * sources_add}, and in another language {@code quellen_neu}. All languages are understood, whatever
 * language somebody reads. Immutable.
 */
final class CommandNames {
  private static final Pattern TYPED =
      Pattern.compile("/(\\w+)(?:@(\\w+))?(?:\\s+(.*))?", Pattern.DOTALL);
  private static final Pattern WRITTEN = Pattern.compile("(?<![\\w/])/([a-z]+) ([a-z]+)\\b");

  private final Map<String, CommandSpec> specs = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  CommandNames(Menu menu) {
    for (Locale language : Phrases.LANGUAGES) {
      for (CommandSpec spec : menu.commands()) {
        String name = name(spec, language);
        specs.putIfAbsent(name, spec);
        if (spec.name().contains(" ")) {
          families.add(name.substring(0, name.indexOf('_')));
        }
      }
    }
  }

  /** A command as it was typed. */
  sealed interface Typed {
    /** Not a command: just words. */
    record Words() implements Typed {}

    /** For another bot. */
    record Foreign() implements Typed {}

    /** One of ours, and what stands behind it. */
    record Ours(CommandSpec spec, String rest) implements Typed {}

    /**
     * None that is known.
     *
     * @param addressed whether it was meant for Clio, or for whoever knows it
     */
    record Unknown(String name, String rest, boolean addressed) implements Typed {}
  }

  /** What a command is called in a menu in some language. */
  static String name(CommandSpec spec, Locale language) {
    String family = spec.name().split(" ", 2)[0];
    String first = MenuWords.of(language, family).orElse(family);
    if (family.equals(spec.name())) {
      return first;
    }
    String second = spec.name().substring(family.length() + 1);
    return first + "_" + MenuWords.of(language, spec.name()).orElse(second);
  }

  /** Reads a line; {@code bot} is Clio's own user name. */
  Typed read(String line, String bot) {
    Matcher typed = TYPED.matcher(line.strip());
    if (!typed.matches()) {
      return new Typed.Words();
    }
    Optional<String> to = Optional.ofNullable(typed.group(2));
    if (to.isPresent() && !to.get().equalsIgnoreCase(bot)) {
      return new Typed.Foreign();
    }
    String name = typed.group(1).toLowerCase(Locale.ROOT);
    String rest = Optional.ofNullable(typed.group(3)).orElse("").strip();
    return ours(name, rest)
        .orElseGet(() -> new Typed.Unknown(name, rest, to.isPresent() || families.contains(name)));
  }

  private Optional<Typed> ours(String name, String rest) {
    if (families.contains(name)) {
      String[] words = rest.split("\\s+", 2);
      CommandSpec member = specs.get(name + "_" + words[0].toLowerCase(Locale.ROOT));
      if (member != null) {
        return Optional.of(new Typed.Ours(member, words.length > 1 ? words[1] : ""));
      }
    }
    return Optional.ofNullable(specs.get(name)).map(spec -> new Typed.Ours(spec, rest));
  }

  /** Whether a command is Clio's own, so that Telegram may make a link of it. */
  boolean knows(String name) {
    return specs.containsKey(name);
  }

  /** Clio's own words with its commands written so that they work when they are tapped. */
  String tappable(String words) {
    return WRITTEN
        .matcher(words)
        .replaceAll(
            written -> {
              String name = written.group(1) + "_" + written.group(2);
              return knows(name) ? "/" + name : Matcher.quoteReplacement(written.group());
            });
  }
}
