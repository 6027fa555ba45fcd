package dev.clio.bot.onthisday;

import dev.clio.bot.command.Refusal;
import dev.clio.bot.phrase.Phrases;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What Clio says about digests, in one language. */
record DigestWording(Locale language) {
  private static final Phrases PHRASES = Phrases.of(DigestWording.class);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  String say(String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }

  Refusal refusal(String key, Object... arguments) {
    return new Refusal(say(key, arguments));
  }

  /** The words for daily, weekdays and weekends, as they are typed. */
  List<String> dayWords() {
    return List.of(say("daily"), say("weekdays"), say("weekends"));
  }

  /** "Friday, 27 November". */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(say("day"), tongue()).format(day);
  }

  /** "08:00 (Europe/Berlin), Monday to Friday". */
  String rhythm(Rhythm rhythm) {
    return say("rhythm", rhythm.at(), rhythm.zone().getId(), days(rhythm.days()));
  }

  private String days(Set<DayOfWeek> days) {
    if (days.size() == DayOfWeek.values().length) {
      return say("every-day");
    }
    if (days.equals(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)))) {
      return say("on-weekdays");
    }
    if (days.equals(WEEKEND)) {
      return say("on-weekends");
    }
    return days.stream()
        .map(day -> day.getDisplayName(TextStyle.SHORT, tongue()))
        .collect(Collectors.joining(", "));
  }

  /** What it is about, and how it comes. */
  String taste(Taste taste) {
    String about = taste.tags().isEmpty() ? say("anything") : String.join(", ", taste.tags());
    return taste.silent() ? about + ", " + say("silently") : about;
  }

  /** "3 s", "12 min", "2 h". */
  String duration(Duration time) {
    if (time.toMinutes() < 2) {
      return say("seconds", Math.max(0, time.toMillis()) / 1e3);
    }
    return time.toHours() < 2 ? say("minutes", time.toMinutes()) : say("hours", time.toHours());
  }

  /** The language that the phrases are in: that of the reader, or English. */
  private Locale tongue() {
    return Locale.of(PHRASES.say(language, "date.language"));
  }
}
