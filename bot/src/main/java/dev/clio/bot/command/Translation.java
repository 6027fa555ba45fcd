package dev.clio.bot.command;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.phrase.MenuWords;
import java.util.Locale;

/** Commands as they are called and explained in the language of whoever reads them. */
public final class Translation {
  private Translation() {}

  /** The same command in another language. */
  public static CommandSpec of(CommandSpec spec, Locale language) {
    String word = word(language, spec.name(), spec.word());
    return new CommandSpec(
        spec.family().map(family -> word(language, family, family) + " " + word).orElse(word),
        word(language, spec.name() + ".summary", spec.summary()),
        spec.audience(),
        spec.needed(),
        spec.parameters().stream().map(one -> parameter(spec, one, language)).toList());
  }

  /** What a family of commands is about. */
  public static String family(String family, Locale language) {
    return word(language, family + ".summary", family);
  }

  private static Parameter parameter(CommandSpec spec, Parameter parameter, Locale language) {
    String key = spec.name() + "." + parameter.name();
    return new Parameter(
        word(language, key, parameter.name()),
        word(language, key + ".summary", parameter.summary()),
        parameter.kind(),
        parameter.required());
  }

  private static String word(Locale language, String key, String english) {
    return MenuWords.of(language, key).orElse(english);
  }
}
