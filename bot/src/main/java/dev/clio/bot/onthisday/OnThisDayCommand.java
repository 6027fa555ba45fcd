package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** {@code /onthisday}: what happened on any day; and every step from a day to others. */
final class OnThisDayCommand implements Command {
  private static final String NAME = "onthisday";
  private static final String DATE = "date";

  /** Carried by buttons: which event a page begins with, and whether it is shown as a picture. */
  private static final String FIRST = "first";

  private static final String TIMELINE = "timeline";

  private static final CommandSpec SPEC =
      new CommandSpec(
          NAME,
          "What happened on a day: 23 August, tomorrow, 1939-08-23",
          Audience.EVERYONE,
          Role.ANYONE,
          List.of(
              Parameter.required(
                  DATE, "The day, and a topic after it if you like", new Parameter.Words())));

  private final Asked.Customs customs;
  private final Drawing drawing;
  private final String askCommand;

  OnThisDayCommand(Asked.Customs customs, Drawing drawing, String askCommand) {
    this.customs = customs;
    this.drawing = drawing;
    this.askCommand = askCommand;
  }

  /** Shows a day in the place of another, from an event on. */
  static Call call(MonthDay day, int first) {
    return Call.of(NAME).with(DATE, words(day)).with(FIRST, String.valueOf(first));
  }

  /** Shows all of a day, beside what stands there. */
  static Call whole(MonthDay day) {
    return Call.of(NAME).with(DATE, words(day));
  }

  /** Shows the same as a picture, beside what stands there. */
  static Call timeline(Call day) {
    return day.with(TIMELINE, "yes");
  }

  private static String words(MonthDay day) {
    return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Call call = called.call();
    String words = call.argument(DATE).orElseThrow().strip();
    int space = words.lastIndexOf(' ');
    boolean tagged = space > 0 && customs.isTag(words.substring(space), called.in());
    Asked asked =
        tagged
            ? customs.of(called, Optional.of(Asked.Customs.plain(words.substring(space))))
            : customs.of(called);
    SomeDay day =
        asked
            .day(tagged ? words.substring(0, space) : words)
            .orElseThrow(() -> asked.wording().refusal("day.unknown", Wording.repeated(words)));
    DayPage page = new DayPage(asked, day, askCommand);
    int first = call.argument(FIRST).map(OnThisDayCommand::number).orElse(0);
    if (call.argument(TIMELINE).isPresent()) {
      return new Reply.Say(drawing.post(page.lead(), page.page(first), asked));
    }
    Post post = page.from(first);
    return call.argument(FIRST).isPresent() ? new Reply.Revise(post) : new Reply.Say(post);
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }
}
