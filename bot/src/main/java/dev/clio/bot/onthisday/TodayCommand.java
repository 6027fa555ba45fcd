package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;

/** {@code /today}: what happened on this day. */
final class TodayCommand implements Command {
  private final Asked.Customs customs;
  private final String askCommand;
  private final CommandSpec spec;

  TodayCommand(Asked.Customs customs, String askCommand) {
    this.customs = customs;
    this.askCommand = askCommand;
    this.spec =
        new CommandSpec(
            "today",
            "What happened on this day",
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
    SomeDay today = new SomeDay(MonthDay.from(asked.today()), OptionalInt.empty());
    return new Reply.Say(new DayPage(asked, today, askCommand).from(0));
  }
}
