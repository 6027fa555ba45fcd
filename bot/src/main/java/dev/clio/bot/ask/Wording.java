package dev.clio.bot.ask;

import dev.clio.bot.phrase.Phrases;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Clio's own words in the language of whoever reads them. */
record Wording(Locale language) {
  private static final Phrases PHRASES = Phrases.of(Wording.class);

  String say(String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }

  /** 2 July 2011. */
  String day(TemporalAccessor date) {
    return DateTimeFormatter.ofPattern(say("date.day"), tongue()).format(date);
  }

  /** The day of an instant. */
  String day(Instant at, ZoneId zone) {
    return day(at.atZone(zone));
  }

  /** The language that the phrases are in: that of the reader, or English. */
  private Locale tongue() {
    return Locale.of(say("date.language"));
  }
}
