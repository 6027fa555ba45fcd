package dev.clio.bot.ask;

import dev.clio.bot.chat.Call;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody looks at: a question, one of the passages found for it, and what of it. A button
 * carries the view that it leads to, so that it works as long as the message stands.
 *
 * @param passage the passage looked at; the best one where none is named
 */
record View(Question question, Optional<PassageId> passage, Part part) {
  static final String QUESTION = "question";
  private static final String CONTEXT = "context";
  private static final String PASSAGE = "passage";
  private static final String PART = "part";

  /** What is shown of a passage. */
  enum Part {
    /** The answer and the words next to it. */
    EXCERPT,
    /** All of it. */
    WHOLE,
    /** All of it, and the passages before and after. */
    AROUND,
    /** Not the passage: why it was chosen. */
    WHY
  }

  /** The best passage for a question. */
  static View of(Question question) {
    return new View(question, Optional.empty(), Part.EXCERPT);
  }

  View at(PassageId other, Part another) {
    return new View(question, Optional.of(other), another);
  }

  /** Whether a button was pressed, rather than a question asked. */
  static boolean isPressed(Call call) {
    return call.argument(PART).isPresent();
  }

  /** The view that a button carries. */
  static View pressed(Call call) {
    Question question = new Question(call.argument(QUESTION).orElseThrow(), call.argument(CONTEXT));
    Part part = Part.valueOf(call.argument(PART).orElseThrow().toUpperCase(Locale.ROOT));
    return new View(question, call.argument(PASSAGE).map(PassageId::new), part);
  }

  /** The call of a button that leads here. */
  Call call(String command) {
    Call call =
        Call.of(command)
            .with(PART, part.name().toLowerCase(Locale.ROOT))
            .with(QUESTION, question.words());
    call = question.context().isPresent() ? call.with(CONTEXT, question.context().get()) : call;
    return passage.isPresent() ? call.with(PASSAGE, passage.get().value()) : call;
  }
}
