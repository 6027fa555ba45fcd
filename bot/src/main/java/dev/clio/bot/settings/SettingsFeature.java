package dev.clio.bot.settings;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import dev.clio.bot.command.Reception;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What people set for themselves, and teachers for a chat or a server: {@code /settings}. A
 * person's choice counts first, then that of the thread, of its channel, of the server; then what
 * the platform knows, and at last what is usual. Thread-safe.
 */
public final class SettingsFeature implements Feature {
  private final Held held;
  private final ZoneId usualZone;
  private final List<Command> commands;

  /**
   * The feature.
   *
   * @param collections titles of the collections that there are in a place, by name
   * @param usualZone where nobody has chosen
   */
  public SettingsFeature(
      SettingsStore store,
      Function<Place, Map<String, String>> collections,
      ZoneId usualZone,
      InstantSource clock) {
    this.held = new Held(store, clock);
    this.usualZone = usualZone;
    List<Setting> settings =
        List.of(
            new LanguageSetting(),
            new ZoneSetting(),
            new AnswersSetting(),
            new SourcesSetting(collections));
    Overview overview = new Overview(held, settings, usualZone);
    List<Command> all = new ArrayList<>(List.of(new ShowCommand(overview)));
    settings.forEach(setting -> all.add(new SetCommand(setting, held, overview)));
    this.commands = List.copyOf(all);
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Tells calls the language that was chosen. */
  public Reception reception() {
    return called -> called.in(language(called));
  }

  /** The language to answer a call in. */
  public Locale language(Incoming.Called called) {
    return find(LanguageSetting.NAME, called.by(), called.in())
        .map(Locale::of)
        .orElseGet(called::language);
  }

  /** The time zone of a person in a place. */
  public ZoneId zone(Person person, Place place) {
    return find(ZoneSetting.NAME, person, place).map(ZoneId::of).orElse(usualZone);
  }

  /** The time zone of a place, whoever is there. */
  public ZoneId zone(Place place) {
    return held.find(ZoneSetting.NAME, Owners.of(place))
        .map(value -> ZoneId.of(value.value()))
        .orElse(usualZone);
  }

  /** Whether whoever calls wants answers that others do not see. */
  public boolean privateAnswers(Incoming.Called called) {
    return find(AnswersSetting.NAME, called.by(), called.in())
        .filter(AnswersSetting.PRIVATE::equals)
        .isPresent();
  }

  /** The collections that count in a place; nothing where all do. */
  public Optional<Set<String>> collections(Place place) {
    return held.find(SourcesSetting.NAME, Owners.of(place))
        .map(value -> SourcesSetting.parts(value.value()));
  }

  /** Reads everything anew: something was deleted from the store. */
  public void forget() {
    held.forget();
  }

  private Optional<String> find(String name, Person person, Place place) {
    return held.find(name, Owners.of(person, place)).map(Held.Value::value);
  }
}
