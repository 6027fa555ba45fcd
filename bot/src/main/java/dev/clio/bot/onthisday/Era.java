package dev.clio.bot.onthisday;

import java.util.Arrays;

/** The parts of the century that a digest gives their turn, by their first years. */
enum Era {
  BEFORE(Integer.MIN_VALUE),
  REVOLUTION(1917),
  BETWEEN_THE_WARS(1922),
  WAR(1939),
  LATE_STALIN(1945),
  THAW(1953),
  DETENTE(1965),
  LAST_YEARS(1979),
  AFTER(1992);

  private final int first;

  Era(int first) {
    this.first = first;
  }

  static Era of(int year) {
    return Arrays.stream(values())
        .filter(era -> era.first <= year)
        .reduce((_, later) -> later)
        .orElseThrow();
  }
}
