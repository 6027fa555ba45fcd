package dev.clio.bot.settings;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Role;
import dev.clio.bot.phrase.Phrases;
import java.util.List;
import java.util.Locale;

/** Whether everybody sees an answer, or only whoever asked. */
final class AnswersSetting implements Setting {
  static final String NAME = "answers";
  static final String PRIVATE = "private";
  static final String PUBLIC = "public";

  private static final Phrases PHRASES = Phrases.of(AnswersSetting.class);

  private static final CommandSpec SPEC =
      new CommandSpec(
          "settings answers",
          "Whether everybody sees an answer, or only who asked",
          Audience.CALLER,
          Role.ANYONE,
          List.of(
              Parameter.required(
                  NAME,
                  "private or public; usual takes the choice away",
                  new Parameter.OneOf(List.of(PRIVATE, PUBLIC, USUAL))),
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
    return PHRASES.say(language, "answers." + value);
  }
}
