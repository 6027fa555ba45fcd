package dev.clio.bot.ask;

import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Suggests questions: the person's own of late, then those that the sources suggest. */
final class Suggestions implements Parameter.Suggester {
  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
  private static final int MOST = 25;
  private static final int LONGEST = 100;

  private final Listening listening;
  private final Sources sources;
  private final Function<Place, Selection> selection;

  Suggestions(Listening listening, Sources sources, Function<Place, Selection> selection) {
    this.listening = listening;
    this.sources = sources;
    this.selection = selection;
  }

  @Override
  public List<String> suggest(Parameter.Begun begun) {
    List<String> own = new ArrayList<>(listening.matching(begun));
    own.removeIf(question -> question.length() > LONGEST);
    return Stream.concat(own.stream(), of(begun).stream()).distinct().limit(MOST).toList();
  }

  /** A suggestion is not worth an error; whoever goes on to ask is told of it. */
  private List<String> of(Parameter.Begun begun) {
    try {
      return sources.suggest(begun.words(), selection.apply(begun.in()), MOST);
    } catch (IOException disk) {
      LOG.warn("No questions could be suggested", disk);
      return List.of();
    }
  }
}
