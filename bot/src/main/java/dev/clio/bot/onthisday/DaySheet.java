package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Message;
import dev.clio.index.event.Calendar;
import dev.clio.index.event.HistoricEvent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What happened on a day, for those who can press nothing; in English. */
public final class DaySheet {
  private final DayPage page;

  /**
   * The sheet of a day.
   *
   * @param day years are counted from its year
   * @throws dev.clio.bot.command.Refusal if there is no such topic
   */
  public DaySheet(Calendar calendar, LocalDate day, Optional<String> topic) {
    Asked asked = Asked.of(new Wording(Locale.ENGLISH), calendar, topic, day);
    page = new DayPage(asked, new SomeDay(MonthDay.from(day), OptionalInt.empty()), "ask");
  }

  /** What is told, those to be read first; five at most, perhaps none. */
  public List<HistoricEvent> events() {
    return page.page(0);
  }

  /** The same in words. */
  public Message message() {
    return page.from(0).message();
  }
}
