package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The steps that an answer offers, those that most people take first. */
final class NextSteps {
  /** An exchange of more questions than this has a room of its own on offer. */
  private static final int LONG = 3;

  private static final String UP = "👍";
  private static final String DOWN = "👎";

  private final Sources sources;

  NextSteps(Sources sources) {
    this.sources = sources;
  }

  /**
   * The steps from what is shown.
   *
   * @param answered whether it is an answer, rather than near
   * @param pinned whether a teacher answers too
   */
  List<Action> from(View view, Shown shown, boolean answered, boolean pinned, Asker asker)
      throws IOException {
    List<Action> steps = new ArrayList<>();
    if (!shown.isNothing()) {
      addOther(steps, view, shown, asker);
    }
    if (answered) {
      View here = at(view, shown.excerpt(), view.part());
      steps.add(view.askOn(asker.say("on"), asker.say("on.prompt"), AskCommand.LONGEST));
      steps.add(here.action(UP, Step.HELPED));
      steps.add(here.action(DOWN, Step.MISSED));
    }
    if (!shown.isNothing()) {
      steps.add(at(view, shown.excerpt(), view.part()).action(asker.say("why"), Step.WHY));
    }
    if (pinned) {
      steps.add(view.action(asker.say("pinned"), Step.PINNED));
    } else if (!answered && asker.mayTeach()) {
      steps.add(
          PinAdd.action(
              asker.wording(),
              asker.say("pin"),
              view.turn().whole(),
              view.turn().gist(sources::gist)));
    }
    if (answered && view.whispered()) {
      steps.add(at(view, shown.excerpt(), view.part()).action(asker.say("share"), Step.SHARE));
    } else if (answered && view.turn().number() >= LONG && asker.isInTheWay()) {
      steps.add(at(view, shown.excerpt(), view.part()).action(asker.say("move"), Step.MOVE));
    }
    return steps;
  }

  /** To see more, less, or another source. */
  private void addOther(List<Action> steps, View view, Shown shown, Asker asker)
      throws IOException {
    Excerpt excerpt = shown.excerpt();
    Passage passage = excerpt.passage();
    boolean cut = excerpt.shown().length() < passage.text().length();
    if (view.part() != View.Part.AROUND && hasNeighbours(passage, asker)) {
      steps.add(show(asker.say("more"), at(view, excerpt, View.Part.AROUND)));
    }
    if (view.part() != View.Part.WHOLE && cut) {
      steps.add(show(asker.say("whole"), at(view, excerpt, View.Part.WHOLE)));
    }
    if (view.part() != View.Part.EXCERPT && (cut || view.part() == View.Part.AROUND)) {
      steps.add(show(asker.say("less"), at(view, excerpt, View.Part.EXCERPT)));
    }
    shown
        .next()
        .ifPresent(
            next -> {
              String label = next.passage().equals(passage) ? "next.here" : "next";
              steps.add(show(asker.say(label), at(view, next, View.Part.EXCERPT)));
            });
  }

  private static View at(View view, Excerpt excerpt, View.Part part) {
    return view.at(Spot.of(excerpt), part);
  }

  private static Action show(String label, View view) {
    return view.action(label, Step.SHOW);
  }

  private boolean hasNeighbours(Passage passage, Asker asker) throws IOException {
    return sources.neighbour(passage.id(), -1).filter(asker::maySee).isPresent()
        || sources.neighbour(passage.id(), 1).filter(asker::maySee).isPresent();
  }
}
