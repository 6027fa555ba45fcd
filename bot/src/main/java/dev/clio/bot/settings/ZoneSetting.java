package dev.clio.bot.settings;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Role;
import dev.clio.bot.phrase.Phrases;
import dev.clio.bot.time.Zones;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The time zone that days and times are told in. */
final class ZoneSetting implements Setting {
  static final String NAME = "zone";
  private static final int LONGEST_REPEATED = 40;
  private static final Phrases PHRASES = Phrases.of(ZoneSetting.class);

  private static final CommandSpec SPEC =
      new CommandSpec(
          "settings zone",
          "The time zone that days and times are told in",
          Audience.CALLER,
          Role.ANYONE,
          List.of(
              Parameter.required(
                  NAME,
                  "Such as Europe/Berlin; usual takes the choice away",
                  new Parameter.Suggested(begun -> Zones.begun(begun.words()))),
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
    Optional<String> zone = Zones.of(typed);
    if (zone.isPresent()) {
      return new Checked.Right(zone.get());
    }
    List<String> near = Zones.near(typed);
    String words =
        near.isEmpty()
            ? PHRASES.say(language, "zone.unknown", repeated(typed))
            : PHRASES.say(language, "near", repeated(typed), near.getFirst());
    return new Checked.Wrong(words, near);
  }

  private static String repeated(String typed) {
    return typed.length() <= LONGEST_REPEATED ? typed : typed.substring(0, LONGEST_REPEATED) + "…";
  }

  @Override
  public String shown(String value, Place in, Locale language) {
    return value;
  }
}
