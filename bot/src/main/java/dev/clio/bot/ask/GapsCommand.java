package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /gaps}: what was asked here and refused, and what a teacher can do about it. */
final class GapsCommand implements Command {
  private static final int MOST = 10;

  /** Two buttons each; more than ten are a wall. */
  private static final int MOST_WITH_BUTTONS = 5;

  private static final int LONGEST_SHOWN = 120;
  private static final String FORGET = "forget";

  private static final CommandSpec SPEC =
      new CommandSpec(
          "gaps",
          "What was asked here and is not in the sources",
          Audience.CALLER,
          Role.HOST,
          List.of());

  private final Gaps gaps;
  private final Customs customs;

  GapsCommand(Gaps gaps, Customs customs) {
    this.gaps = gaps;
    this.customs = customs;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Asker asker = Asker.of(called, customs);
    ServerRef home = called.in().home();
    Optional<String> forgotten = called.call().argument(FORGET);
    forgotten.ifPresent(gist -> gaps.close(home, gist));
    Post list = list(gaps.of(home, MOST), asker);
    return forgotten.isPresent() ? new Reply.Revise(list) : new Reply.Whisper(list);
  }

  private static Post list(List<Gaps.Gap> open, Asker asker) {
    if (open.isEmpty()) {
      return Post.note(asker.say("gaps.none"));
    }
    Text text = Text.of("").strong(asker.say("gaps.title"));
    List<Action> steps = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      Gaps.Gap gap = open.get(i);
      String question = Shortened.to(LONGEST_SHOWN, gap.question());
      String asked = asker.say("gaps.asked", gap.times(), gap.people(), asker.day(gap.last()));
      text = text.plain("\n" + (i + 1) + ". " + question + " (" + asked + ")");
      if (i < MOST_WITH_BUTTONS) {
        steps.add(
            PinAdd.action(
                asker.wording(), asker.say("gaps.pin", i + 1), gap.question(), gap.gist()));
        steps.add(
            new Action(
                asker.say("gaps.forget", i + 1), Call.of(SPEC.name()).with(FORGET, gap.gist())));
      }
    }
    return new Post(new Message.Note(text), steps);
  }
}
