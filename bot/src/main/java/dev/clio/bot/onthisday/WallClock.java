package dev.clio.bot.onthisday;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Times of the day and days of the week as people type them. */
final class WallClock {
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2})?)?(?:uhr)?(am|pm)?");
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int HOURS_OF_HALF_A_DAY = 12;

  private WallClock() {}

  /** "8", "08:00", "8.30", "20h", "8:15pm"; nothing if it is no time. */
  static Optional<LocalTime> time(String typed) {
    Matcher found = TIME.matcher(plain(typed).replace(" ", ""));
    if (!found.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(found.group(1));
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    if (found.group(3) != null) {
      if (hour < 1 || hour > HOURS_OF_HALF_A_DAY) {
        return Optional.empty();
      }
      hour = hour % HOURS_OF_HALF_A_DAY + (found.group(3).equals("pm") ? HOURS_OF_HALF_A_DAY : 0);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  /** Times that go on from what was begun, round ones first. */
  static List<String> times(String begun) {
    String typed = plain(begun);
    return Stream.of(0, 30, 15, 45)
        .flatMap(minute -> IntStream.range(0, 24).mapToObj(hour -> hour(hour, minute)))
        .filter(time -> time.startsWith(typed) || time.startsWith("0" + typed))
        .toList();
  }

  /** School begins at seven. */
  private static String hour(int place, int minute) {
    return LocalTime.of((place + 7) % 24, minute).toString();
  }

  /**
   * "daily", "weekdays", "weekends", "mon,wed", "mon-fri", in English or another language; nothing
   * if a part of it is no day.
   *
   * @param words what the language says for daily, weekdays and weekends, in this order
   */
  static Optional<Set<DayOfWeek>> days(String typed, Locale language, List<String> words) {
    String plain = plain(typed);
    if (Stream.of("daily", words.get(0)).anyMatch(plain::equals)) {
      return Optional.of(EnumSet.allOf(DayOfWeek.class));
    }
    if (Stream.of("weekdays", words.get(1)).anyMatch(plain::equals)) {
      return Optional.of(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)));
    }
    if (Stream.of("weekends", words.get(2)).anyMatch(plain::equals)) {
      return Optional.of(WEEKEND);
    }
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : plain.split("[,;+ ]+", -1)) {
      List<Optional<DayOfWeek>> ends =
          Arrays.stream(part.split("[-–]", 2)).map(name -> day(name, language)).toList();
      if (ends.stream().anyMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      DayOfWeek last = ends.getLast().orElseThrow();
      for (DayOfWeek day = ends.getFirst().orElseThrow(); !day.equals(last); day = day.plus(1)) {
        days.add(day);
      }
      days.add(last);
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days);
  }

  private static Optional<DayOfWeek> day(String name, Locale language) {
    return name.length() < 2
        ? Optional.empty()
        : Arrays.stream(DayOfWeek.values())
            .filter(
                day ->
                    Stream.of(language, Locale.ENGLISH)
                        .map(tongue -> day.getDisplayName(TextStyle.FULL, tongue))
                        .anyMatch(full -> plain(full).startsWith(name.replace(".", ""))))
            .findFirst();
  }

  private static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
