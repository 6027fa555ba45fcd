package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import java.util.List;
import java.util.Locale;

/** {@code /pin remove}: takes a teacher's answer away. */
final class PinRemove implements Command {
  private static final String NAME = "pin remove";
  private static final int LONGEST_SUGGESTION = 100;

  private final CommandSpec spec =
      new CommandSpec(
          NAME,
          "Take a pinned answer away",
          Audience.CALLER,
          Role.HOST,
          List.of(
              Parameter.required(
                  PinAdd.QUESTION, "The question it answers", new Parameter.Words(this::suggest))));

  private final Sources sources;
  private final Pins pins;

  PinRemove(Sources sources, Pins pins) {
    this.sources = sources;
    this.pins = pins;
  }

  /** The button that takes the answer to a question away. */
  static Action action(String label, String question) {
    return new Action(label, Call.of(NAME).with(PinAdd.QUESTION, question));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Wording wording = new Wording(called.language());
    String question = called.call().argument(PinAdd.QUESTION).orElseThrow().strip();
    if (!remove(called.in().home(), question)) {
      throw new Refusal(wording.say("pin.unknown"));
    }
    return new Reply.Whisper(Post.note(wording.say("pin.removed")));
  }

  /** By the question as it was pinned, or by another that asks the same. */
  private boolean remove(ServerRef home, String question) {
    String gist =
        pins.of(home).stream()
            .filter(pin -> pin.question().equals(question))
            .map(Pins.Pin::gist)
            .findFirst()
            .orElseGet(() -> sources.gist(question));
    return pins.remove(home, gist);
  }

  private List<String> suggest(Parameter.Begun begun) {
    String words = begun.words().toLowerCase(Locale.ROOT);
    return pins.of(begun.in().home()).stream()
        .map(Pins.Pin::question)
        .filter(question -> question.length() <= LONGEST_SUGGESTION)
        .filter(question -> question.toLowerCase(Locale.ROOT).contains(words))
        .toList();
  }
}
