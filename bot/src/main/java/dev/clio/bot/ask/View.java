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
 * @param passage the passage looked at; the best one where none is named
 * @param whispered whether others do not see it
 */
record View(Turn turn, Optional<PassageId> passage, Part part, boolean whispered) {
  static final String QUESTION = "question";

  /** What a question goes on from, in a call whose question has still to be filled in. */
  private static final String AFTER = "after";

  private static final String STEP = "step";
  private static final String PASSAGE = "passage";
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

  View at(PassageId other, Part another) {
    return new View(turn, Optional.of(other), another, whispered);
  }

  /** The same for everybody. */
  View shared() {
    return new View(turn, passage, part, false);
  }

  /** The same in a room of its own, where it is counted anew how long the exchange is. */
  View moved() {
    return new View(turn.restarted(), passage, part, false);
  }

  /** What a button does, if the call is that of a button. */
  static Optional<Step> step(Call call) {
    return call.argument(STEP).map(Step::of);
  }

  /** The view that a button carries. */
  static View pressed(Call call) {
    return new View(
        Turn.from(call, QUESTION).orElseThrow(),
        call.argument(PASSAGE).map(PassageId::new),
        Part.valueOf(call.argument(PART).orElseThrow().toUpperCase(Locale.ROOT)),
        call.argument(WHISPERED).isPresent());
  }

  /** The button that does something with this. */
  Action action(String label, Step step) {
    Call call = Call.of(AskCommand.NAME).with(STEP, step.argument());
    call = turn.into(call, QUESTION).with(PART, part.name().toLowerCase(Locale.ROOT));
    call = passage.isPresent() ? call.with(PASSAGE, passage.get().value()) : call;
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
