package dev.clio.bot.settings;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.phrase.Phrases;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What holds for somebody in a place, why, and buttons for what pupils change most. */
final class Overview implements Function<Incoming.Called, Post> {
  private static final Phrases PHRASES = Phrases.of(Overview.class);
  private static final int LONGEST_ZONE = 40;

  private final Held held;
  private final List<Setting> settings;
  private final ZoneId usualZone;

  Overview(Held held, List<Setting> settings, ZoneId usualZone) {
    this.held = held;
    this.settings = settings;
    this.usualZone = usualZone;
  }

  @Override
  public Post apply(Incoming.Called called) {
    Optional<Held.Value> chosen = find(LanguageSetting.NAME, called);
    Locale language = chosen.map(value -> Locale.of(value.value())).orElseGet(called::language);
    Text text = Text.of("").strong(say(language, "title"));
    for (Setting setting : settings) {
      if (!called.in().direct() || !setting.name().equals(AnswersSetting.NAME)) {
        text =
            text.plain("\n" + say(language, "name." + setting.name()) + ": ")
                .strong(value(setting, called, language))
                .plain(" (" + why(setting, called, language) + ")");
      }
    }
    if (called.as().may(Role.HOST) && !called.in().direct()) {
      text = text.plain("\n" + say(language, "for-others"));
    }
    return new Post(new Message.Note(text), steps(called, language));
  }

  private String value(Setting setting, Incoming.Called called, Locale language) {
    return find(setting.name(), called)
        .map(value -> setting.shown(value.value(), called.in(), language))
        .orElseGet(
            () ->
                switch (setting.name()) {
                  case LanguageSetting.NAME -> say(language, "language.own-name");
                  case ZoneSetting.NAME -> usualZone.getId();
                  case AnswersSetting.NAME -> say(language, "answers.public");
                  default -> say(language, "sources.all");
                });
  }

  private String why(Setting setting, Incoming.Called called, Locale language) {
    String from =
        find(setting.name(), called)
            .map(value -> value.from().name())
            .orElse(setting.name().equals(LanguageSetting.NAME) ? "APP" : "USUAL");
    return say(language, "from." + from);
  }

  private Optional<Held.Value> find(String name, Incoming.Called called) {
    return held.find(
        name,
        name.equals(SourcesSetting.NAME)
            ? Owners.of(called.in())
            : Owners.of(called.by(), called.in()));
  }

  private List<Action> steps(Incoming.Called called, Locale language) {
    List<Action> steps = new ArrayList<>();
    String spoken = say(language, "language.own-name");
    for (String other : LanguageSetting.LANGUAGES) {
      String name = LanguageSetting.own(other);
      if (!name.equals(spoken)) {
        steps.add(new Action(name, mine(LanguageSetting.NAME).with(LanguageSetting.NAME, other)));
      }
    }
    if (!called.in().direct()) {
      boolean privately =
          find(AnswersSetting.NAME, called)
              .filter(value -> value.value().equals(AnswersSetting.PRIVATE))
              .isPresent();
      String other = privately ? AnswersSetting.PUBLIC : AnswersSetting.PRIVATE;
      steps.add(
          new Action(
              say(language, "step." + other),
              mine(AnswersSetting.NAME).with(AnswersSetting.NAME, other)));
    }
    steps.add(
        new Action(
            say(language, "step.zone"),
            mine(ZoneSetting.NAME),
            Optional.of(
                new Action.Blank(
                    ZoneSetting.NAME, say(language, "step.zone.prompt"), LONGEST_ZONE))));
    return steps;
  }

  private static Call mine(String setting) {
    return Call.of("settings " + setting)
        .with(Target.ARGUMENT, Target.ME.word())
        .with(SetCommand.OVERVIEW, "yes");
  }

  private static String say(Locale language, String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }
}
