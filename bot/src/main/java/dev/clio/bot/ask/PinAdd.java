package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * {@code /pin add}: a teacher's own answer. The question is typed or comes with a button; the
 * answer is always asked for by a form, which has room for it.
 */
final class PinAdd implements Command {
  static final String QUESTION = "question";
  private static final String NAME = "pin add";
  private static final String ANSWER = "answer";

  /** Carried by buttons: a question that goes on from another cannot be told by its words alone. */
  private static final String GIST = "gist";

  private static final int LONGEST_ANSWER = 1_500;

  private static final CommandSpec SPEC =
      new CommandSpec(
          NAME,
          "Answer a question in your own words",
          Audience.CALLER,
          Role.HOST,
          List.of(
              Parameter.required(
                  QUESTION, "The question, as a pupil would ask it", new Parameter.Words())));

  private final Sources sources;
  private final Keeping keeping;
  private final Customs customs;
  private final InstantSource clock;

  PinAdd(Sources sources, Keeping keeping, Customs customs, InstantSource clock) {
    this.sources = sources;
    this.keeping = keeping;
    this.customs = customs;
    this.clock = clock;
  }

  /** The button that asks for an answer to questions of one gist and pins it. */
  static Action action(Wording wording, String label, String question, String gist) {
    return new Action(
        label,
        Call.of(NAME).with(QUESTION, question).with(GIST, gist),
        Optional.of(new Action.Blank(ANSWER, wording.say("pin.prompt"), LONGEST_ANSWER)));
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Asker asker = Asker.of(called, customs);
    String question = called.call().argument(QUESTION).orElseThrow().strip();
    if (question.length() > AskCommand.LONGEST) {
      throw new Refusal(asker.say("too-long"));
    }
    String gist = called.call().argument(GIST).orElseGet(() -> sources.gist(question));
    Optional<String> answer = called.call().argument(ANSWER).map(String::strip);
    return new Reply.Whisper(
        answer.isPresent()
            ? pinned(question, gist, answer.get(), asker)
            : asked(question, gist, asker));
  }

  private Post asked(String question, String gist, Asker asker) {
    Optional<Pins.Pin> before = keeping.pins().find(asker.in().home(), gist);
    Text text =
        before
            .map(pin -> PinPost.text(pin, asker).plain("\n\n" + asker.say("pin.again")))
            .orElseGet(() -> Text.of(asker.say("pin.how", question)));
    return new Post(
        new Message.Note(text),
        List.of(action(asker.wording(), asker.say("pin.write"), question, gist)));
  }

  private Post pinned(String question, String gist, String answer, Asker asker) {
    if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
      throw new Refusal(asker.say("pin.length", LONGEST_ANSWER));
    }
    Pins.Pin pin =
        new Pins.Pin(asker.in().home(), question, gist, answer, asker.by(), clock.instant());
    keeping.pins().pin(pin);
    keeping.gaps().close(pin.home(), pin.gist());
    Text text = Text.of(asker.say("pin.done") + "\n\n");
    for (Text.Span span : PinPost.text(pin, asker).spans()) {
      text = text.then(span);
    }
    return new Post(
        new Message.Note(text), List.of(PinRemove.action(asker.say("pin.remove"), question)));
  }
}
