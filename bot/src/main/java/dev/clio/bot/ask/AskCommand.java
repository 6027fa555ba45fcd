package dev.clio.bot.ask;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /ask}: a question, and every step from its answer. */
final class AskCommand implements Command {
  static final String NAME = "ask";

  /** No question is longer, in UTF-16 code units. */
  static final int LONGEST = 1_000;

  private final CommandSpec spec;
  private final Customs customs;
  private final Listening listening;
  private final Answering answering;
  private final Pressing pressing;

  AskCommand(
      Parameter.Suggester suggester,
      Customs customs,
      Listening listening,
      Answering answering,
      Pressing pressing) {
    this.spec =
        new CommandSpec(
            NAME,
            "Ask the sources; the answer is theirs, word for word",
            Audience.EVERYONE,
            Role.ANYONE,
            List.of(
                Parameter.required(
                    View.QUESTION, "What you want to know", new Parameter.Words(suggester))));
    this.customs = customs;
    this.listening = listening;
    this.answering = answering;
    this.pressing = pressing;
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    Asker asker = Asker.of(called, customs);
    Optional<Step> step = View.step(called.call());
    if (step.isPresent()) {
      return pressing.press(step.get(), View.pressed(called.call()), asker);
    }
    String words = called.call().argument(View.QUESTION).orElseThrow().strip();
    if (words.length() > LONGEST) {
      throw new Refusal(asker.say("too-long"));
    }
    if (called.call().argument(Menu.PASTED).isPresent()) {
      return answering.paste(words, asker);
    }
    return answering.answer(listening.understand(called, words, asker.selection()), asker);
  }
}
