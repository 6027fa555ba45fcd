package dev.clio.bot.sources;

import dev.clio.bot.chat.Place;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import dev.clio.index.passage.Selection;
import dev.clio.index.passage.SourceId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sources from a chat: {@code /sources}. What a server adds is its own, and found nowhere else.
 * Thread-safe.
 */
public final class SourcesFeature implements Feature {
  /** What a server calls its own files where it says which collections count. */
  public static final String OWN = "own";

  private final Holdings holdings;
  private final SourceRules rules;
  private final Function<Place, Optional<Set<String>>> chosen;
  private final List<Command> commands;

  /**
   * The feature.
   *
   * @param chosen ids of the packs that count in a place, and {@link #OWN} for its own files; all
   *     where nothing is said
   * @param changed run after each file that came or went
   */
  public SourcesFeature(
      Holdings holdings,
      Uploads uploads,
      SourceRules rules,
      SourcesSettings settings,
      Function<Place, Optional<Set<String>>> chosen,
      InstantSource clock,
      Runnable changed) {
    this.holdings = holdings;
    this.rules = rules;
    this.chosen = chosen;
    List<Command> all = new ArrayList<>();
    all.add(new AddCommand(holdings, uploads, settings, clock, changed));
    all.add(new ListCommand(holdings, uploads, rules));
    all.add(new RemoveCommand(holdings, uploads, rules, changed));
    all.add(new ReportCommand(holdings, uploads));
    all.addAll(RuleCommand.all(holdings, rules));
    this.commands = List.copyOf(all);
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** Titles of what may be chosen in a place, by what it is called there. */
  public static Function<Place, Map<String, String>> choices(Holdings holdings) {
    return place -> {
      Map<String, String> titles = new LinkedHashMap<>(holdings.packs());
      titles.put(OWN, new Wording(Locale.ENGLISH).say("own"));
      return titles;
    };
  }

  /**
   * Which passages count in a place: the packs and the server's own files, as far as they are
   * chosen there, without what the server hides. Where nothing chosen stands any more all count.
   */
  public Selection selection(Place place) {
    String own = CollectionName.of(place.home());
    Set<String> open = new HashSet<>(holdings.packs().keySet());
    open.add(own);
    Set<String> taken =
        chosen
            .apply(place)
            .map(ids -> ids.stream().map(id -> id.equals(OWN) ? own : id))
            .map(ids -> ids.filter(open::contains).collect(Collectors.toSet()))
            .filter(ids -> !ids.isEmpty())
            .orElse(open);
    Map<SourceId, SourceRules.Rule> ruled = rules.of(place.home());
    return Selection.of(taken)
        .hiding(ruled(ruled, SourceRules.Rule.HIDE))
        .boosting(ruled(ruled, SourceRules.Rule.BOOST));
  }

  private static Set<SourceId> ruled(
      Map<SourceId, SourceRules.Rule> rules, SourceRules.Rule wanted) {
    return rules.entrySet().stream()
        .filter(rule -> rule.getValue() == wanted)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
