package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import dev.clio.bot.citation.SourceLine;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.passage.Citation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Events as people see them: when, what, and on which source it rests. */
final class Card {
  private static final String QUESTION = "question";

  private final Wording wording;
  private final String askCommand;

  /**
   * @param askCommand name of the command that takes a question about an event
   */
  Card(Wording wording, String askCommand) {
    this.wording = wording;
    this.askCommand = askCommand;
  }

  /**
   * Events in their order, one at least.
   *
   * @param when what stands over each
   */
  Message.Cited message(
      String lead, List<HistoricEvent> events, Function<HistoricEvent, String> when) {
    return new Message.Cited(
        Text.of("").strong(lead),
        events.stream().map(event -> quotation(event, when.apply(event))).toList());
  }

  private Quotation quotation(HistoricEvent event, String when) {
    Text words =
        event.title().map(title -> Text.of("").strong(title).plain("\n")).orElse(Text.of(""));
    return new Quotation(
        Optional.of(when), words.plain(event.text()), source(event), link(event), List.of());
  }

  private String source(HistoricEvent event) {
    Optional<String> told =
        event
            .told()
            .map(passage -> new SourceLine(wording.language()).of(List.of(passage.citation())));
    List<String> both = new ArrayList<>(event.reference().stream().toList());
    told.ifPresent(both::add);
    return String.join("; ", both);
  }

  private static Optional<URI> link(HistoricEvent event) {
    return event
        .told()
        .map(HistoricEvent.Told::citation)
        .map(Citation::source)
        .flatMap(source -> source.link());
  }

  /** A button for each event that asks the sources about it. */
  List<Action> questions(List<HistoricEvent> events) {
    return events.stream().map(event -> question(event, events)).toList();
  }

  private Action question(HistoricEvent event, List<HistoricEvent> beside) {
    int year = event.date().year();
    boolean only = beside.stream().filter(one -> one.date().year() == year).count() == 1;
    String words = event.title().orElse(event.text());
    String label = only ? wording.say("ask", year) : year + ": " + words;
    String question = event.title().isPresent() ? words + " " + year : words;
    return new Action(cut(label), Call.of(askCommand).with(QUESTION, question));
  }

  private static String cut(String label) {
    if (label.length() <= Action.LONGEST_LABEL) {
      return label;
    }
    int space = label.lastIndexOf(' ', Action.LONGEST_LABEL - 1);
    return label.substring(0, space > 0 ? space : Action.LONGEST_LABEL - 1) + "…";
  }
}
