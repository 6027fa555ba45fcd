package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.index.event.HistoricEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** {@code /event random}: any event. */
final class RandomCommand implements Command {
  private static final String NAME = "event random";
  private static final String ANOTHER = "another";

  private final Asked.Customs customs;
  private final RandomGenerator luck;
  private final String askCommand;
  private final CommandSpec spec;

  RandomCommand(Asked.Customs customs, RandomGenerator luck, String askCommand) {
    this.customs = customs;
    this.luck = luck;
    this.askCommand = askCommand;
    this.spec =
        new CommandSpec(
            NAME,
            "Any event, drawn by lot",
            Audience.EVERYONE,
            Role.ANYONE,
            List.of(customs.tag()));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Asked asked = customs.of(called);
    List<HistoricEvent> titled =
        asked.calendar().all().stream().filter(event -> event.title().isPresent()).toList();
    List<HistoricEvent> all = titled.isEmpty() ? asked.calendar().all() : titled;
    if (all.isEmpty()) {
      throw asked.wording().refusal("nothing.at-all");
    }
    HistoricEvent event = all.get(luck.nextInt(all.size()));
    Card card = new Card(asked.wording(), askCommand);
    When when = new When(asked.wording());
    Message message = card.message(asked.wording().say("lead.random"), List.of(event), when::of);
    List<Action> steps = new ArrayList<>(card.questions(List.of(event)));
    Call another = Call.of(NAME).with(ANOTHER, "yes");
    steps.add(
        new Action(
            asked.wording().say("another"),
            asked.tag().map(tag -> another.with(Asked.TAG, tag)).orElse(another)));
    Post post = new Post(message, steps);
    return called.call().argument(ANOTHER).isPresent()
        ? new Reply.Revise(post)
        : new Reply.Say(post);
  }
}
