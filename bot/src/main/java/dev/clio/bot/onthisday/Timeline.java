package dev.clio.bot.onthisday;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Picture;
import dev.clio.bot.picture.Canvas;
import dev.clio.bot.picture.Theme;
import dev.clio.bot.picture.Typeface;
import dev.clio.index.event.HistoricEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws events over their century. Letters tell them apart, not colours. Thread-safe. */
final class Timeline implements Drawing {
  private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);
  private static final int MOST_EVENTS = 5;
  private static final int MOST_LINES = 3;
  private static final int TICK = 14;

  /** Many chats are told the same on the same day, and drawing takes a tenth of a second. */
  private static final int MOST_BYTES_KEPT = 16 << 20;

  private final Typeface letters;
  private final Cache<Shown, Picture> drawn =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_KEPT)
          .weigher((Shown _, Picture picture) -> picture.png().size())
          .build();

  private record Shown(String title, List<HistoricEvent> events, boolean dark, Locale language) {}

  Timeline(Typeface letters) {
    this.letters = letters;
  }

  /** Draws, or says once why it cannot and leaves it at words. */
  static Drawing drawing() {
    try {
      return new Timeline(Typeface.read());
    } catch (IOException | RuntimeException unreadable) {
      LOG.warn("There are no pictures, as letters cannot be drawn: {}", unreadable.toString());
      return (title, events, dark, wording) -> Optional.empty();
    }
  }

  @Override
  public Optional<Picture> of(
      String title, List<HistoricEvent> events, boolean dark, Wording wording) {
    List<HistoricEvent> first = events.subList(0, Math.min(MOST_EVENTS, events.size()));
    try {
      Shown shown = new Shown(title, List.copyOf(first), dark, wording.language());
      return Optional.of(drawn.get(shown, this::draw));
    } catch (RuntimeException | Error failed) {
      LOG.warn("A timeline could not be drawn", failed);
      return Optional.empty();
    }
  }

  private Picture draw(Shown shown) {
    TimelineLayout layout =
        TimelineLayout.of(
            shown.events,
            (words, width) -> letters.lines(words, TimelineLayout.WORDS_SIZE, width, MOST_LINES));
    Wording wording = new Wording(shown.language);
    Theme theme = shown.dark ? Theme.DARK : Theme.LIGHT;
    Canvas canvas = draw(shown.title, layout, theme, new When(wording));
    return new Picture(canvas.png(), description(layout, wording));
  }

  private Canvas draw(String title, TimelineLayout layout, Theme theme, When when) {
    Canvas canvas =
        new Canvas(
            TimelineLayout.WIDTH, layout.height() + TimelineLayout.MARGIN / 2, theme, letters);
    canvas.writeBold(
        plain(title),
        TimelineLayout.MARGIN,
        TimelineLayout.MARGIN + TimelineLayout.TITLE_SIZE / 2.0,
        TimelineLayout.TITLE_SIZE,
        theme.ink());
    axis(canvas, layout, theme);
    for (TimelineLayout.Marker marker : layout.markers()) {
      canvas.line(marker.x(), marker.y(), marker.x(), layout.axis(), 4, theme.accent());
    }
    for (TimelineLayout.Marker marker : layout.markers()) {
      badge(canvas, marker.letter(), marker.x(), marker.y(), theme);
    }
    for (TimelineLayout.Row row : layout.rows()) {
      row(canvas, row, theme, when);
    }
    return canvas;
  }

  private static void axis(Canvas canvas, TimelineLayout layout, Theme theme) {
    int y = layout.axis();
    canvas.line(layout.x(layout.fromYear()), y, layout.x(layout.toYear()), y, 5, theme.faint());
    int decades = (layout.toYear() - layout.fromYear()) / 10;
    int step = 10 * Math.ceilDiv(decades, 5);
    for (int year = layout.fromYear(); year <= layout.toYear(); year += 10) {
      double x = layout.x(year);
      canvas.line(x, y - TICK / 2.0, x, y + TICK / 2.0, 4, theme.faint());
      if ((year - layout.fromYear()) % step == 0) {
        canvas.writeCentred(
            String.valueOf(year),
            x,
            y + TICK + TimelineLayout.TICK_SIZE + 4,
            TimelineLayout.TICK_SIZE,
            theme.faint());
      }
    }
  }

  private static void badge(Canvas canvas, String letter, double x, double y, Theme theme) {
    canvas.disc(x, y, TimelineLayout.RADIUS, theme.accent());
    double size = TimelineLayout.RADIUS * 1.3;
    canvas.writeCentred(letter, x, y + size * 0.36, size, theme.paper());
  }

  private static void row(Canvas canvas, TimelineLayout.Row row, Theme theme, When when) {
    double x = TimelineLayout.MARGIN + TimelineLayout.RADIUS;
    badge(canvas, row.letter(), x, row.y() - TimelineLayout.YEAR_SIZE * 0.36, theme);
    double words = x + TimelineLayout.RADIUS + 28;
    canvas.writeBold(
        when.of(row.event()), words, row.y(), TimelineLayout.YEAR_SIZE, theme.accent());
    for (int i = 0; i < row.lines().size(); i++) {
      double y = row.y() + (i + 1.0) * TimelineLayout.LINE;
      canvas.write(row.lines().get(i), words, y, TimelineLayout.WORDS_SIZE, theme.ink());
    }
  }

  private static String description(TimelineLayout layout, Wording wording) {
    When when = new When(wording);
    String alt =
        wording.say("timeline.alt", layout.fromYear(), layout.toYear())
            + layout.rows().stream()
                .map(
                    row ->
                        "\n"
                            + when.of(row.event())
                            + ": "
                            + row.event().title().orElse(row.event().text()))
                .collect(Collectors.joining());
    return alt.length() <= Picture.LONGEST_DESCRIPTION
        ? alt
        : alt.substring(0, Picture.LONGEST_DESCRIPTION - 1) + "…";
  }

  /** Without emoji, for which there are no letters. */
  private static String plain(String title) {
    return title.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{Z}]", "").strip();
  }
}
