package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.index.passage.PassageId;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody looks at: a question, one of the passages found for it, and how much of it. A
 * button carries the view that it works on, so that it works as long as the message stands.
 *
 * @param spot the excerpt looked at; the best one where none is named
 * @param whispered whether others do not see it
 */
record View(Turn turn, Optional<Spot> spot, Part part, boolean whispered) {
  static final String QUESTION = "question";

  /** What a question goes on from, in a call whose question has still to be filled in. */
  private static final String AFTER = "after";

  private static final String STEP = "step";
  private static final String PASSAGE = "passage";
  private static final String START = "start";
  private static final String PART = "part";
  private static final String WHISPERED = "whispered";

  /** How much is shown of a passage. */
  enum Part {
    /** The answer and the words next to it. */
    EXCERPT,
    /** All of it. */
    WHOLE,
    /** All of it, and the passages before and after. */
    AROUND
  }

  /** The best passage for a question. */
  static View of(Turn turn, boolean whispered) {
    return new View(turn, Optional.empty(), Part.EXCERPT, whispered);
  }

  View at(Spot other, Part another) {
    return new View(turn, Optional.of(other), another, whispered);
  }

  /** The same for everybody. */
  View shared() {
    return new View(turn, spot, part, false);
  }

  /** The same in a room of its own, where it is counted anew how long the exchange is. */
  View moved() {
    return new View(turn.restarted(), spot, part, false);
  }

  /** What a button does, if the call is that of a button. */
  static Optional<Step> step(Call call) {
    return call.argument(STEP).map(Step::of);
  }

  /** The view that a button carries. */
  static View pressed(Call call) {
    return new View(
        Turn.from(call, QUESTION).orElseThrow(),
        call.argument(PASSAGE).map(passage -> spot(passage, call)),
        Part.valueOf(call.argument(PART).orElseThrow().toUpperCase(Locale.ROOT)),
        call.argument(WHISPERED).isPresent());
  }

  /** Buttons made before there could be two excerpts of one passage tell no start. */
  private static Spot spot(String passage, Call call) {
    return new Spot(new PassageId(passage), call.argument(START).map(Integer::parseInt).orElse(0));
  }

  /** The button that does something with this. */
  Action action(String label, Step step) {
    Call call = Call.of(AskCommand.NAME).with(STEP, step.argument());
    call = turn.into(call, QUESTION).with(PART, part.name().toLowerCase(Locale.ROOT));
    if (spot.isPresent()) {
      call = call.with(PASSAGE, spot.get().passage().value());
      call = call.with(START, Integer.toString(spot.get().start()));
    }
    return new Action(label, whispered ? call.with(WHISPERED, "yes") : call);
  }

  /** The button that takes a question which goes on from this one. */
  Action askOn(String label, String prompt, int longest) {
    return new Action(
        label,
        turn.into(Call.of(AskCommand.NAME), AFTER),
        Optional.of(new Action.Blank(QUESTION, prompt, longest)));
  }

  /** The question that a call to ask on goes on from. */
  static Optional<Turn> after(Call call) {
    return Turn.from(call, AFTER);
  }

  /** The question that a message is about, told by a step that it offers. */
  static Optional<Turn> about(Call offered) {
    return offered.command().equals(AskCommand.NAME)
        ? after(offered).or(() -> Turn.from(offered, QUESTION))
        : Optional.empty();
  }
}
