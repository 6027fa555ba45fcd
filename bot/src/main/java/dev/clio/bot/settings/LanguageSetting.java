package dev.clio.bot.settings;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Role;
import dev.clio.bot.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The language that Clio speaks: one of those that it knows. */
final class LanguageSetting implements Setting {
  static final String NAME = "language";
  static final List<String> LANGUAGES =
      Phrases.LANGUAGES.stream().map(Locale::getLanguage).toList();

  private static final Phrases PHRASES = Phrases.of(LanguageSetting.class);

  private static final CommandSpec SPEC =
      new CommandSpec(
          "settings language",
          "The language that Clio speaks",
          Audience.CALLER,
          Role.ANYONE,
          List.of(
              Parameter.required(
                  NAME,
                  "en, de, fr; usual takes the choice away",
                  new Parameter.OneOf(
                      Stream.concat(LANGUAGES.stream(), Stream.of(USUAL)).toList())),
              Target.ANY));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Checked check(String typed, Place in, Locale language) {
    return new Checked.Right(typed);
  }

  @Override
  public String shown(String value, Place in, Locale language) {
    return own(value);
  }

  /** What those who speak a language call it. */
  static String own(String value) {
    return PHRASES.say(Locale.of(value), "language.own-name");
  }
}
