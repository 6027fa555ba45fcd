package dev.clio.bot.onthisday;

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
import dev.clio.index.event.HistoricEvent;
import java.util.ArrayList;
import java.util.List;

/** {@code /year}: what happened in a year, what matters first. */
final class YearCommand implements Command {
  private static final String NAME = "year";
  private static final String YEAR = "year";
  private static final String FIRST = "first";
  private static final int LAST_YEAR = 3_000;

  private final Asked.Customs customs;
  private final String askCommand;
  private final CommandSpec spec;

  YearCommand(Asked.Customs customs, String askCommand) {
    this.customs = customs;
    this.askCommand = askCommand;
    this.spec =
        new CommandSpec(
            NAME,
            "What happened in a year",
            Audience.EVERYONE,
            Role.ANYONE,
            List.of(
                Parameter.required(YEAR, "Such as 1939", new Parameter.WholeNumber(1, LAST_YEAR)),
                customs.tag()));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Asked asked = customs.of(called);
    int year = Integer.parseInt(called.call().argument(YEAR).orElseThrow());
    int first =
        called
            .call()
            .argument(FIRST)
            .filter(n -> n.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .orElse(0);
    Post post = page(asked, year, first);
    return called.call().argument(FIRST).isPresent() ? new Reply.Revise(post) : new Reply.Say(post);
  }

  private Post page(Asked asked, int year, int first) {
    List<HistoricEvent> all =
        asked.calendar().in(year).stream().sorted(Ranking.byImportance()).toList();
    if (all.isEmpty()) {
      String words =
          asked
              .tag()
              .map(tag -> asked.wording().say("nothing.year.tag", String.valueOf(year), tag))
              .orElseGet(() -> asked.wording().say("nothing.year", String.valueOf(year)));
      return new Post(new Message.Note(Text.of(words)), around(asked, year));
    }
    int begin = first < all.size() ? first : 0;
    int end = Math.min(all.size(), begin + DayPage.MOST);
    List<HistoricEvent> shown = all.subList(begin, end).stream().sorted(Ranking.inTime()).toList();
    Card card = new Card(asked.wording(), askCommand);
    When when = new When(asked.wording());
    String lead =
        asked
            .tag()
            .map(tag -> asked.wording().say("lead.year.tag", String.valueOf(year), tag))
            .orElseGet(() -> asked.wording().say("lead.year", String.valueOf(year)));
    List<Action> steps = new ArrayList<>();
    if (end < all.size()) {
      steps.add(new Action(asked.wording().say("more", all.size() - end), call(asked, year, end)));
    }
    steps.addAll(around(asked, year));
    return new Post(card.message(lead, shown, when::of), steps);
  }

  private static List<Action> around(Asked asked, int year) {
    return asked.calendar().yearsAround(year).stream()
        .map(near -> new Action((near < year ? "◀ " : "▶ ") + near, call(asked, near, 0)))
        .toList();
  }

  private static Call call(Asked asked, int year, int first) {
    Call call = Call.of(NAME).with(YEAR, String.valueOf(year)).with(FIRST, String.valueOf(first));
    return asked.tag().map(tag -> call.with(Asked.TAG, tag)).orElse(call);
  }
}
