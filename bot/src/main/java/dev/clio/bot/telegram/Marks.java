package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.QuestionId;
import java.util.Optional;

/**
 * What this adapter keeps on the shelf beside the actions of others: the choices of a question, and
 * what a message waits for. They have names that no command can have.
 */
sealed interface Marks {
  /** Pressing this chooses. */
  record Choice(QuestionId question, int choice) implements Marks {}

  /** A reply to this answers. A poll whose choices are those of the question, too. */
  record Answer(QuestionId question) implements Marks {}

  /**
   * A reply to this fills the blank of an action.
   *
   * @param key of the action
   * @param message on which it was pressed
   */
  record Fill(String key, String message) implements Marks {}

  /** A group was made a supergroup; this is the chat as it was known before. */
  record Moved(String chat) implements Marks {}

  /** Something for the shelf. */
  default Action action(String label) {
    Call call =
        switch (this) {
          case Choice(var question, int choice) ->
              Call.of(":choice")
                  .with("question", question.value())
                  .with("choice", Integer.toString(choice));
          case Answer(var question) -> Call.of(":answer").with("question", question.value());
          case Fill(var key, var message) ->
              Call.of(":fill").with("key", key).with("message", message);
          case Moved(var chat) -> Call.of(":moved").with("chat", chat);
        };
    return new Action(label, call);
  }

  /** What an action of the shelf is, if it is one of these. */
  static Optional<Marks> of(Action action) {
    Call call = action.call();
    return switch (call.command()) {
      case ":choice" ->
          Optional.of(new Choice(question(call), Integer.parseInt(get(call, "choice"))));
      case ":answer" -> Optional.of(new Answer(question(call)));
      case ":fill" -> Optional.of(new Fill(get(call, "key"), get(call, "message")));
      case ":moved" -> Optional.of(new Moved(get(call, "chat")));
      default -> Optional.empty();
    };
  }

  private static QuestionId question(Call call) {
    return new QuestionId(get(call, "question"));
  }

  private static String get(Call call, String argument) {
    return call.argument(argument).orElseThrow();
  }
}
