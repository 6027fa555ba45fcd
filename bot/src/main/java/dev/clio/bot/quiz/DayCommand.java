package dev.clio.bot.quiz;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.quiz.Proof;
import dev.clio.index.quiz.QuizQuestion;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /quiz day}: a short round on what happened on a day, as the digest of the day tells. */
final class DayCommand implements Command {
  private static final int QUESTIONS = 5;

  private final Opening opening;
  private final Books books;
  private final QuizFeature.Questions questions;
  private final InstantSource clock;

  DayCommand(Opening opening, Books books, QuizFeature.Questions questions, InstantSource clock) {
    this.opening = opening;
    this.books = books;
    this.questions = questions;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        QuizFeature.DAY,
        "Open a short round on what happened on this day",
        Audience.CALLER,
        Role.ANYONE,
        List.of(
            Parameter.optional(
                QuizFeature.DATE,
                "Month and day, 08-23; today if left out",
                new Parameter.Suggested(Parameter.Suggester.NONE))));
  }

  @Override
  public Reply answer(Incoming.Called called) {
    RoundWords words = new RoundWords(called.language());
    MonthDay day =
        called
            .call()
            .argument(QuizFeature.DATE)
            .map(typed -> day(typed, words))
            .orElseGet(() -> today(called));
    List<QuizQuestion> from =
        books.in(called.in()).stream().filter(question -> isOf(day, question)).toList();
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(
            words.say("day.pattern"), Locale.of(words.say("date.language")));
    String title = words.say("title.day", format.format(day));
    return opening.open(
        called, new Opening.Plan(title, QUESTIONS, Rules.usual(), Optional.empty()), from);
  }

  private MonthDay today(Incoming.Called called) {
    return MonthDay.from(LocalDate.ofInstant(clock.instant(), questions.zone(called.in())));
  }

  private static MonthDay day(String typed, RoundWords words) {
    try {
      return MonthDay.parse("--" + typed.strip());
    } catch (DateTimeException noDay) {
      throw words.refusal("day.unknown");
    }
  }

  private static boolean isOf(MonthDay day, QuizQuestion question) {
    if (!(question.proof() instanceof Proof.InCalendar(var events)) || events.size() > 1) {
      return false;
    }
    HistoricDate date = events.getFirst().date();
    return date.day().isPresent() && MonthDay.from(LocalDate.parse(date.toString())).equals(day);
  }
}
