package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns findings into what is shown: one passage at a time, and the steps from there. */
final class AnswerPost {
  static final String NOT_THERE = "Not in the sources.";

  private final Sources sources;
  private final Quotes quotes;
  private final int most;

  AnswerPost(Sources sources, Quotes quotes, int most) {
    this.sources = sources;
    this.quotes = quotes;
    this.most = most;
  }

  /** What {@code view} shows. */
  Post of(View view, Findings findings) throws IOException {
    List<Excerpt> excerpts = offered(findings);
    if (excerpts.isEmpty()) {
      return Post.note(NOT_THERE);
    }
    int at = position(view, excerpts);
    Message shown =
        new Message.Cited(
            lead(findings),
            quotations(view.part(), excerpts.get(at), place(at, excerpts), findings));
    return new Post(shown, actions(view, excerpts, at));
  }

  /** All that was found at once, for those who can press nothing. */
  Message all(Findings findings) throws IOException {
    List<Excerpt> excerpts = offered(findings);
    if (excerpts.isEmpty()) {
      return new Message.Note(Text.of(NOT_THERE));
    }
    List<Quotation> quotations = new ArrayList<>();
    for (Excerpt excerpt : excerpts) {
      quotations.addAll(quotations(View.Part.EXCERPT, excerpt, "", findings));
    }
    return new Message.Cited(lead(findings), quotations);
  }

  /** The excerpt that is looked at, if there is any: the best one where the named one is gone. */
  Optional<Excerpt> at(View view, Findings findings) {
    List<Excerpt> excerpts = offered(findings);
    return excerpts.isEmpty()
        ? Optional.empty()
        : Optional.of(excerpts.get(position(view, excerpts)));
  }

  private List<Excerpt> offered(Findings findings) {
    return switch (findings) {
      case Findings.Found(var excerpts, _) -> excerpts.subList(0, Math.min(most, excerpts.size()));
      case Findings.NotInTheSources(var nearest, _) ->
          nearest.subList(0, Math.min(1, nearest.size()));
    };
  }

  private static Text lead(Findings findings) {
    return switch (findings) {
      case Findings.Found _ -> Text.of("");
      case Findings.NotInTheSources _ ->
          Text.of("").strong(NOT_THERE).plain(" Nearest, but not an answer:");
    };
  }

  private static int position(View view, List<Excerpt> excerpts) {
    for (int i = 0; i < excerpts.size(); i++) {
      if (view.passage().equals(Optional.of(excerpts.get(i).passage().id()))) {
        return i;
      }
    }
    return 0;
  }

  private static String place(int at, List<Excerpt> excerpts) {
    return excerpts.size() == 1 ? "" : " · " + (at + 1) + " of " + excerpts.size();
  }

  private List<Quotation> quotations(
      View.Part part, Excerpt excerpt, String place, Findings findings) throws IOException {
    Passage passage = excerpt.passage();
    boolean whole = part != View.Part.EXCERPT;
    TextRange shown = whole ? all(passage) : excerpt.shown();
    Optional<TextRange> strong =
        findings instanceof Findings.Found ? Optional.of(excerpt.answer()) : Optional.empty();
    List<Quotation> quotations = new ArrayList<>();
    if (part == View.Part.AROUND) {
      addNeighbour(quotations, passage, -1);
    }
    quotations.add(quotes.quote(passage, shown, strong, place));
    if (part == View.Part.AROUND) {
      addNeighbour(quotations, passage, 1);
    }
    return quotations;
  }

  private void addNeighbour(List<Quotation> quotations, Passage passage, int step)
      throws IOException {
    Optional<Passage> neighbour = sources.neighbour(passage.id(), step);
    if (neighbour.isPresent()) {
      Passage other = neighbour.get();
      quotations.add(quotes.quote(other, all(other), Optional.empty(), ""));
    }
  }

  private List<Action> actions(View view, List<Excerpt> excerpts, int at) throws IOException {
    Excerpt excerpt = excerpts.get(at);
    List<Action> actions = new ArrayList<>();
    Optional<View.Part> wider = wider(view.part(), excerpt);
    if (wider.isPresent()) {
      actions.add(action("more context", view, excerpt, wider.get()));
    }
    if (excerpts.size() > 1) {
      Excerpt next = excerpts.get((at + 1) % excerpts.size());
      actions.add(action("next source", view, next, View.Part.EXCERPT));
    }
    actions.add(action("why this?", view, excerpt, View.Part.WHY));
    return actions;
  }

  private static Action action(String label, View from, Excerpt to, View.Part part) {
    return new Action(label, from.at(to.passage().id(), part).call(AskCommand.NAME));
  }

  private Optional<View.Part> wider(View.Part part, Excerpt excerpt) throws IOException {
    Passage passage = excerpt.passage();
    if (part == View.Part.EXCERPT && excerpt.shown().length() < passage.text().length()) {
      return Optional.of(View.Part.WHOLE);
    }
    boolean hasNeighbours =
        sources.neighbour(passage.id(), -1).isPresent()
            || sources.neighbour(passage.id(), 1).isPresent();
    boolean more = part != View.Part.AROUND && hasNeighbours;
    return more ? Optional.of(View.Part.AROUND) : Optional.empty();
  }

  private static TextRange all(Passage passage) {
    return new TextRange(0, passage.text().length());
  }
}
