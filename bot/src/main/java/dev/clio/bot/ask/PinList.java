package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import java.util.ArrayList;
import java.util.List;

/** {@code /pin list}: what teachers have answered here. */
final class PinList implements Command {
  private static final int MOST = 20;
  private static final int MOST_WITH_BUTTONS = 10;
  private static final int LONGEST_SHOWN = 80;

  private static final CommandSpec SPEC =
      new CommandSpec("pin list", "All pinned answers", Audience.CALLER, Role.HOST, List.of());

  private final Pins pins;
  private final Customs customs;

  PinList(Pins pins, Customs customs) {
    this.pins = pins;
    this.customs = customs;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    return new Reply.Whisper(list(pins.of(called.in().home()), Asker.of(called, customs)));
  }

  private static Post list(List<Pins.Pin> all, Asker asker) {
    if (all.isEmpty()) {
      return Post.note(asker.say("pins.none"));
    }
    Text text = Text.of("").strong(asker.say("pins.title"));
    List<Action> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      Pins.Pin pin = all.get(i);
      text =
          text.plain("\n" + (i + 1) + ". ")
              .strong(Shortened.to(LONGEST_SHOWN, pin.question()))
              .plain(" " + Shortened.to(LONGEST_SHOWN, pin.answer()))
              .plain(" (" + pin.by().name() + ", " + asker.day(pin.at()) + ")");
      if (i < MOST_WITH_BUTTONS) {
        steps.add(PinRemove.action(asker.say("pins.remove", i + 1), pin.question()));
      }
    }
    if (all.size() > MOST) {
      text = text.plain("\n" + asker.say("pins.more", all.size() - MOST));
    }
    return new Post(new Message.Note(text), steps);
  }
}
