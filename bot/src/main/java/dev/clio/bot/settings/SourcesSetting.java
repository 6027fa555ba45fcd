package dev.clio.bot.settings;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Role;
import dev.clio.bot.phrase.Phrases;
import dev.clio.index.language.NearMiss;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which collections of sources count: names with commas between. For teachers. */
final class SourcesSetting implements Setting {
  static final String NAME = "sources";
  private static final String ALL = "all";
  private static final String ARGUMENT = "collections";
  private static final Phrases PHRASES = Phrases.of(SourcesSetting.class);

  private final CommandSpec spec =
      new CommandSpec(
          "settings sources",
          "Which sources count in this chat",
          Audience.CALLER,
          Role.HOST,
          List.of(
              Parameter.required(
                  ARGUMENT,
                  "Names of collections with commas between; all for all",
                  new Parameter.Suggested(this::suggest)),
              Target.OTHERS));

  private final Function<Place, Map<String, String>> collections;

  /**
   * The setting.
   *
   * @param collections titles of what there is in a place, by name
   */
  SourcesSetting(Function<Place, Map<String, String>> collections) {
    this.collections = collections;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String argument() {
    return ARGUMENT;
  }

  @Override
  public String usual() {
    return ALL;
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Checked check(String typed, Place in, Locale language) {
    Set<String> known = collections.apply(in).keySet();
    Set<String> chosen = new TreeSet<>();
    for (String part : typed.split(",")) {
      String name = part.strip();
      if (known.contains(name)) {
        chosen.add(name);
      } else if (!name.isEmpty()) {
        return wrong(typed, name, known, language);
      }
    }
    return chosen.isEmpty()
        ? wrong(typed, typed, known, language)
        : new Checked.Right(String.join(",", chosen));
  }

  private static Checked wrong(String typed, String name, Set<String> known, Locale language) {
    Optional<String> near = NearMiss.of(name, known);
    String all = String.join(", ", known);
    return near.isPresent()
        ? new Checked.Wrong(
            PHRASES.say(language, "near", name, near.get()),
            List.of(typed.replace(name, near.get())))
        : new Checked.Wrong(PHRASES.say(language, "sources.unknown", name, all), List.of());
  }

  /** The titles; a name where it stands for nothing any more. */
  @Override
  public String shown(String value, Place in, Locale language) {
    Map<String, String> titles = collections.apply(in);
    return Stream.of(value.split(","))
        .map(name -> titles.getOrDefault(name, name))
        .collect(Collectors.joining(", "));
  }

  /** The names in a value, in its order. */
  static Set<String> parts(String value) {
    return new LinkedHashSet<>(List.of(value.split(",")));
  }

  /** Goes on from the last comma. */
  private List<String> suggest(Parameter.Begun begun) {
    int last = begun.words().lastIndexOf(',') + 1;
    String before = begun.words().substring(0, last);
    String part = begun.words().substring(last).strip();
    List<String> chosen = new ArrayList<>(List.of(before.split(",")));
    Stream<String> all = before.isEmpty() ? Stream.of(ALL) : Stream.of();
    return Stream.concat(collections.apply(begun.in()).keySet().stream(), all)
        .filter(name -> name.startsWith(part) && !chosen.contains(name))
        .map(name -> before + name)
        .toList();
  }
}
