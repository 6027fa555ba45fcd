package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** What a teacher answers, plainly the teacher's own words and no quotation. */
final class PinPost {
  private PinPost() {}

  static Post of(View view, Pins.Pin pin, Asker asker) {
    List<Action> steps = new ArrayList<>();
    steps.add(view.action(asker.say("sources"), Step.SHOW));
    if (view.whispered()) {
      steps.add(view.action(asker.say("share"), Step.TELL));
    }
    return new Post(new Message.Note(text(pin, asker)), steps);
  }

  /** The answer, whose it is, and to which question: others may have been asked in its place. */
  static Text text(Pins.Pin pin, Asker asker) {
    return Text.of("")
        .strong(asker.say("pinned.by", pin.by().name(), asker.day(pin.at())))
        .plain("\n" + pin.answer() + "\n")
        .plain(asker.say("pinned.to", Shortened.to(LONGEST_QUESTION, pin.question())));
  }

  private static final int LONGEST_QUESTION = 200;
}
