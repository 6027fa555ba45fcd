package dev.clio.bot.onthisday;

import dev.clio.bot.command.Refusal;
import dev.clio.bot.phrase.Phrases;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** What Clio says about days and years, in one language. */
record Wording(Locale language) {
  private static final Phrases PHRASES = Phrases.of(Wording.class);
  private static final int MOST_REPEATED = 40;

  String say(String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }

  Refusal refusal(String key, Object... arguments) {
    return new Refusal(say(key, arguments));
  }

  /** What somebody typed, as far as it is repeated. */
  static String repeated(String typed) {
    return typed.length() <= MOST_REPEATED ? typed : typed.substring(0, MOST_REPEATED) + "…";
  }

  /** "23 August". */
  String day(MonthDay day) {
    return format("date.day", day);
  }

  /** "23 August 1939". */
  String day(LocalDate day) {
    return format("date.full", day);
  }

  /** "August 1939". */
  String month(YearMonth month) {
    return format("date.month", month);
  }

  private String format(String pattern, TemporalAccessor date) {
    return DateTimeFormatter.ofPattern(say(pattern), tongue()).format(date);
  }

  /** The language that the phrases are in: that of the reader, or English. */
  Locale tongue() {
    return Locale.of(say("date.language"));
  }
}
