package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Picture;
import dev.clio.bot.picture.Theme;
import dev.clio.bot.picture.Typeface;
import dev.clio.index.event.HistoricEvent;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TimelineTest {
  private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

  private static List<HistoricEvent> events() {
    return Almanac.august().on(MonthDay.of(8, 23));
  }

  private static TimelineLayout layout(List<HistoricEvent> events) {
    return TimelineLayout.of(events, (title, width) -> List.of(title, title));
  }

  @Test
  void showsEveryEventInWordsAndAsAMarkerOverItsYear() {
    TimelineLayout layout = layout(events());

    assertEquals(6, layout.rows().size());
    for (TimelineLayout.Marker marker : layout.markers()) {
      assertTrue(
          marker.x() >= layout.x(marker.year()) && marker.x() <= layout.x(marker.year() + 1),
          marker.toString());
    }
  }

  @Test
  void markersDoNotCoverEachOther() {
    List<HistoricEvent> sameYear =
        IntStream.range(0, 5)
            .mapToObj(i -> Almanac.event("1939-08-2" + i, "Event " + i, 2, "war"))
            .toList();

    for (List<HistoricEvent> some : List.of(events(), sameYear)) {
      List<TimelineLayout.Marker> markers = layout(some).markers();
      for (TimelineLayout.Marker one : markers) {
        for (TimelineLayout.Marker other : markers) {
          double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
          assertTrue(one.equals(other) || apart >= 2 * TimelineLayout.RADIUS, one + " " + other);
        }
      }
    }
  }

  @Test
  void rowsStandUnderEachOtherInOrderOfTime() {
    List<TimelineLayout.Row> rows = layout(events()).rows();

    for (int i = 1; i < rows.size(); i++) {
      assertTrue(rows.get(i).y() - rows.get(i - 1).y() >= 3 * TimelineLayout.LINE, rows.toString());
      assertTrue(rows.get(i).event().date().compareTo(rows.get(i - 1).event().date()) >= 0);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void letteringStandsOutFromThePaper(Theme theme) {
    for (Color ink : List.of(theme.ink(), theme.accent(), theme.faint())) {
      assertTrue(contrast(ink, theme.paper()) >= 4.5, theme + ": " + contrast(ink, theme.paper()));
    }
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Test
  void isAPictureOfModerateSizeThatSaysInWordsWhatItShows() throws IOException {
    for (boolean dark : List.of(false, true)) {
      Picture picture =
          Timeline.drawing()
              .of("📅 23 August · on this day", events(), dark, ENGLISH)
              .orElseThrow();

      BufferedImage image = ImageIO.read(picture.png().stream());
      assertEquals(TimelineLayout.WIDTH, image.getWidth());
      assertTrue(image.getHeight() < 1.6 * image.getWidth(), "height " + image.getHeight());
      assertTrue(picture.png().size() < 150_000, picture.png() + "");
      assertTrue(
          picture.description().contains("23 August 1939: Molotov and Ribbentrop"),
          picture.description());
    }
  }

  @Test
  void wordsAreBrokenIntoLinesAndCutAtTheLast() throws IOException {
    Typeface letters = Typeface.read();

    List<String> lines = letters.lines("Молотов и Риббентроп подписывают договор", 40, 300, 2);

    assertEquals(2, lines.size());
    assertTrue(lines.stream().allMatch(line -> letters.width(line, 40) <= 300), lines.toString());
    assertTrue(lines.getLast().endsWith("…"));
    assertEquals(List.of("short"), letters.lines("short", 40, 300, 2));
    assertEquals(1, letters.lines("W".repeat(100), 40, 300, 2).size());
  }

  /** A machine without fonts would fail where one of the JDK's is touched. */
  @Test
  void noFontOfTheMachineIsUsed() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/dev/clio/bot/picture"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String source = Files.readString(file);
        assertFalse(source.contains("java.awt.Font") || source.contains("drawString"), file + "");
      }
    }
  }
}
