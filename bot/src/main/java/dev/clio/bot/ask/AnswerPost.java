package dev.clio.bot.ask;

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
  private final Sources sources;
  private final Quotes quotes;
  private final NextSteps nextSteps;
  private final int most;

  AnswerPost(Sources sources, int most) {
    this.sources = sources;
    this.quotes = new Quotes(sources);
    this.nextSteps = new NextSteps(sources);
    this.most = most;
  }

  /**
   * What {@code view} shows.
   *
   * @param pinned whether a teacher answers too
   */
  Post of(View view, Findings findings, boolean pinned, Asker asker) throws IOException {
    Shown shown = shown(view, findings);
    Message message =
        shown.isNothing()
            ? new Message.Note(Text.of(asker.say("not-there")))
            : new Message.Cited(
                lead(findings, asker.wording()), quotations(view, shown, findings, asker));
    boolean answered = findings instanceof Findings.Found;
    return new Post(message, nextSteps.from(view, shown, answered, pinned, asker));
  }

  /** All that was found at once, for those who can press nothing. */
  Message all(Findings findings, Wording wording) throws IOException {
    Shown shown = Shown.of(findings, most, Optional.empty());
    if (shown.isNothing()) {
      return new Message.Note(Text.of(wording.say("not-there")));
    }
    List<Quotation> quotations = new ArrayList<>();
    for (Excerpt excerpt : shown.excerpts()) {
      quotations.add(
          quotes.quote(wording, excerpt.passage(), excerpt.shown(), strong(excerpt, findings), ""));
    }
    return new Message.Cited(lead(findings, wording), quotations);
  }

  /** Which excerpt is looked at. */
  Shown shown(View view, Findings findings) {
    return Shown.of(findings, most, view.spot());
  }

  private static Text lead(Findings findings, Wording wording) {
    return switch (findings) {
      case Findings.Found _ -> Text.of("");
      case Findings.NotInTheSources _ ->
          Text.of("").strong(wording.say("not-there")).plain(" " + wording.say("nearest"));
    };
  }

  /** Where the findings answer, the answer is strong. */
  private static Optional<TextRange> strong(Excerpt excerpt, Findings findings) {
    return findings instanceof Findings.Found ? Optional.of(excerpt.answer()) : Optional.empty();
  }

  private List<Quotation> quotations(View view, Shown shown, Findings findings, Asker asker)
      throws IOException {
    Excerpt excerpt = shown.excerpt();
    Passage passage = excerpt.passage();
    int all = shown.excerpts().size();
    String place = all == 1 ? "" : " · " + asker.say("place", shown.at() + 1, all);
    TextRange range = view.part() == View.Part.EXCERPT ? excerpt.shown() : all(passage);
    List<Quotation> quotations = new ArrayList<>();
    if (view.part() == View.Part.AROUND) {
      addNeighbour(quotations, passage, -1, asker);
    }
    quotations.add(quotes.quote(asker.wording(), passage, range, strong(excerpt, findings), place));
    if (view.part() == View.Part.AROUND) {
      addNeighbour(quotations, passage, 1, asker);
    }
    return quotations;
  }

  private void addNeighbour(List<Quotation> quotations, Passage passage, int step, Asker asker)
      throws IOException {
    Optional<Passage> neighbour = sources.neighbour(passage.id(), step).filter(asker::maySee);
    if (neighbour.isPresent()) {
      Passage other = neighbour.get();
      quotations.add(quotes.quote(asker.wording(), other, all(other), Optional.empty(), ""));
    }
  }

  private static TextRange all(Passage passage) {
    return new TextRange(0, passage.text().length());
  }
}
