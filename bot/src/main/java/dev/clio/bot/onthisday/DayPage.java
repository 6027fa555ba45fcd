package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Text;
import dev.clio.index.event.HistoricEvent;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What happened on a day of every year, five events at a time. */
final class DayPage {
  /** More nobody reads at once. */
  static final int MOST = 5;

  private final Asked asked;
  private final SomeDay day;
  private final Card card;
  private final When when;

  DayPage(Asked asked, SomeDay day, String askCommand) {
    this.asked = asked;
    this.day = day;
    this.card = new Card(asked.wording(), askCommand);
    this.when = new When(asked.wording());
  }

  /** From the event of that number on, counted from 0. */
  Post from(int first) {
    List<HistoricEvent> all = events();
    if (all.isEmpty()) {
      return nothing();
    }
    List<HistoricEvent> shown = page(first);
    int begin = all.indexOf(shown.getFirst());
    int thisYear = asked.today().getYear();
    Message.Cited message =
        card.message(lead(), shown, event -> when.onDay(event, day.day(), thisYear));
    List<Action> steps = new ArrayList<>(card.questions(shown));
    int end = begin + shown.size();
    if (end < all.size()) {
      steps.add(new Action(asked.wording().say("more", all.size() - end), call(day.day(), end)));
    }
    steps.add(
        new Action(
            asked.wording().say("timeline"), OnThisDayCommand.timeline(call(day.day(), begin))));
    around().forEach(steps::add);
    return new Post(message, steps);
  }

  /** Those of the page that begins with that number. */
  List<HistoricEvent> page(int first) {
    List<HistoricEvent> all = events();
    int begin = first < all.size() ? first : 0;
    return all.subList(begin, Math.min(all.size(), begin + MOST));
  }

  /** The year that was asked for first. */
  private List<HistoricEvent> events() {
    Comparator<HistoricEvent> usual = Ranking.onDay(asked.today().getYear());
    Comparator<HistoricEvent> order =
        day.year().isEmpty()
            ? usual
            : Comparator.<HistoricEvent>comparingInt(
                    event -> event.date().year() == day.year().getAsInt() ? 0 : 1)
                .thenComparing(usual);
    return asked.calendar().on(day.day()).stream().sorted(order).toList();
  }

  String lead() {
    String name = asked.wording().day(day.day());
    return asked
        .tag()
        .map(tag -> asked.wording().say("lead.tag", name, tag))
        .orElseGet(() -> asked.wording().say("lead", name));
  }

  /** The days before and after in the calendar of the year, as far as they have something. */
  private Stream<Action> around() {
    List<MonthDay> days = asked.calendar().daysAround(day.day());
    return days.stream()
        .map(
            near ->
                new Action(
                    (isBefore(near) ? "◀ " : "▶ ") + asked.wording().day(near), call(near, 0)));
  }

  private boolean isBefore(MonthDay near) {
    int distance =
        Math.floorMod(
            near.atYear(2000).getDayOfYear() - day.day().atYear(2000).getDayOfYear(), 366);
    return distance > 183;
  }

  private Call call(MonthDay other, int first) {
    Call call = OnThisDayCommand.call(other, first);
    return asked.tag().map(tag -> call.with(Asked.TAG, tag)).orElse(call);
  }

  private Post nothing() {
    String name = asked.wording().day(day.day());
    Text text =
        Text.of(
            asked
                .tag()
                .map(tag -> asked.wording().say("nothing.tag", name, tag))
                .orElseGet(() -> asked.wording().say("nothing", name)));
    return new Post(new Message.Note(text), around().toList());
  }
}
