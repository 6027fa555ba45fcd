package dev.clio.bot.onthisday;

import dev.clio.index.event.HistoricEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a timeline stands, in pixels: markers over an axis of years, and under it a
 * row of words for each. Markers that would cover each other stand on different levels.
 *
 * @param fromYear where the axis begins, a full decade
 * @param toYear where it ends, a full decade
 * @param axis height of the axis
 */
record TimelineLayout(
    int fromYear, int toYear, int axis, List<Marker> markers, List<Row> rows, int height) {
  /** Three times the width of a phone's screen, on which 36 pixels are letters of 12. */
  static final int WIDTH = 1_080;

  static final int MARGIN = 64;
  static final int RADIUS = 28;
  static final int TITLE_SIZE = 52;
  static final int YEAR_SIZE = 44;
  static final int WORDS_SIZE = 40;
  static final int TICK_SIZE = 36;
  static final int LINE = 50;

  private static final int LEAST_YEARS = 80;
  private static final int TOP = 150;
  private static final int LEVEL = 2 * RADIUS + 14;
  private static final int UNDER_AXIS = 90;
  private static final int BETWEEN_ROWS = 30;

  /** A letter over its year. */
  record Marker(String letter, double x, double y, int year) {}

  /**
   * Words of an event.
   *
   * @param y baseline of the first line, which tells when
   */
  record Row(String letter, HistoricEvent event, int y, List<String> lines) {}

  TimelineLayout {
    markers = List.copyOf(markers);
    rows = List.copyOf(rows);
  }

  /** Breaks a title into lines that fit beside a marker. */
  interface Breaking {
    List<String> lines(String title, int width);
  }

  /**
   * Lays out events in the order of time.
   *
   * @param events one at least
   */
  static TimelineLayout of(List<HistoricEvent> events, Breaking breaking) {
    List<HistoricEvent> sorted = events.stream().sorted(Ranking.inTime()).toList();
    int first = sorted.getFirst().date().year();
    int last = sorted.getLast().date().year();
    int spare = Math.max(10, LEAST_YEARS - (last - first)) / 2;
    int from = Math.floorDiv(first - spare, 10) * 10;
    int to = Math.ceilDiv(last + spare, 10) * 10;
    List<Double> places = sorted.stream().map(event -> x(event, from, to)).toList();
    List<Integer> levels = levels(places);
    int axis = TOP + (1 + levels.stream().mapToInt(level -> level).max().orElse(0)) * LEVEL;
    List<Marker> markers = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int y = axis + UNDER_AXIS + YEAR_SIZE + BETWEEN_ROWS;
    for (int i = 0; i < sorted.size(); i++) {
      HistoricEvent event = sorted.get(i);
      String letter = String.valueOf((char) ('A' + i));
      int over = axis - RADIUS - 14 - levels.get(i) * LEVEL;
      markers.add(new Marker(letter, places.get(i), over, event.date().year()));
      List<String> lines =
          breaking.lines(event.title().orElse(event.text()), WIDTH - 2 * MARGIN - 2 * RADIUS - 28);
      rows.add(new Row(letter, event, y, lines));
      y += YEAR_SIZE + lines.size() * LINE + BETWEEN_ROWS;
    }
    return new TimelineLayout(from, to, axis, markers, rows, y - BETWEEN_ROWS);
  }

  private static double x(HistoricEvent event, int from, int to) {
    double months = event.date().month().orElse(6) / 12.0;
    double share = (event.date().year() + months - from) / (to - from);
    return MARGIN + RADIUS + share * (WIDTH - 2.0 * (MARGIN + RADIUS));
  }

  /** Where the beginning of a year stands. */
  double x(int year) {
    double share = (double) (year - fromYear) / (toYear - fromYear);
    return MARGIN + RADIUS + share * (WIDTH - 2.0 * (MARGIN + RADIUS));
  }

  /** The lowest level for each on which it covers none before it. */
  private static List<Integer> levels(List<Double> places) {
    List<Integer> levels = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int level = 0;
      while (isTaken(level, places, levels, i)) {
        level++;
      }
      levels.add(level);
    }
    return levels;
  }

  private static boolean isTaken(int level, List<Double> places, List<Integer> levels, int of) {
    for (int i = 0; i < of; i++) {
      if (levels.get(i) == level && places.get(of) - places.get(i) < 2 * RADIUS + 8) {
        return true;
      }
    }
    return false;
  }
}
