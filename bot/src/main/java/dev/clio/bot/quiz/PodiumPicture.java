package dev.clio.bot.quiz;

import dev.clio.bot.chat.Picture;
import dev.clio.bot.picture.Canvas;
import dev.clio.bot.picture.Theme;
import dev.clio.bot.picture.Typeface;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws who stands on the podium: steps of different height, numbers on them. Thread-safe. */
final class PodiumPicture {
  private static final Logger LOG = LoggerFactory.getLogger(PodiumPicture.class);

  private static final int WIDTH = 1_080;
  private static final int HEIGHT = 760;
  private static final int MARGIN = 64;
  private static final int STEP = 300;
  private static final int FLOOR = HEIGHT - 60;
  private static final int TITLE = 52;
  private static final int NAME = 40;
  private static final int NUMBER = 96;
  private static final int PLACES = 3;

  /** From the left: second, first, third; in pixels. */
  private static final int[] LEFT = {390, 75, 705};

  /** By rank: who has as many points stands as high. */
  private static final int[] TALL = {380, 270, 190};

  private final Optional<Typeface> letters;

  private PodiumPicture(Optional<Typeface> letters) {
    this.letters = letters;
  }

  /** Says once why there are no pictures, if letters cannot be drawn. */
  static PodiumPicture read() {
    try {
      return new PodiumPicture(Optional.of(Typeface.read()));
    } catch (IOException | RuntimeException unreadable) {
      LOG.warn("There are no pictures, as letters cannot be drawn: {}", unreadable.toString());
      return new PodiumPicture(Optional.empty());
    }
  }

  /** The podium; nothing if nobody has points, or it cannot be drawn. */
  Optional<Picture> of(Round round, RoundWords words) {
    List<Standings.Standing> best =
        Standings.of(round).stream()
            .filter(standing -> standing.points() > 0)
            .limit(PLACES)
            .toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    try {
      return letters.map(face -> draw(face, round, best, words));
    } catch (RuntimeException | Error failed) {
      LOG.warn("A podium could not be drawn", failed);
      return Optional.empty();
    }
  }

  private static Picture draw(
      Typeface face, Round round, List<Standings.Standing> best, RoundWords words) {
    Theme theme = Theme.LIGHT;
    Canvas canvas = new Canvas(WIDTH, HEIGHT, theme, face);
    canvas.writeBold(round.opened().title(), MARGIN, MARGIN + TITLE / 2.0, TITLE, theme.ink());
    for (int place = 0; place < best.size(); place++) {
      String name = fitting(face, RoundPosts.name(round, best.get(place).person()));
      step(canvas, name, place, best.get(place), theme);
    }
    canvas.line(MARGIN, FLOOR, WIDTH - MARGIN, FLOOR, 6, theme.ink());
    return new Picture(canvas.png(), description(round, best, words));
  }

  private static void step(
      Canvas canvas, String name, int place, Standings.Standing one, Theme theme) {
    int left = LEFT[place];
    int top = FLOOR - TALL[one.rank() - 1];
    double middle = left + STEP / 2.0;
    canvas.line(left, top, left, FLOOR, 6, theme.accent());
    canvas.line(left, top, left + STEP, top, 6, theme.accent());
    canvas.line(left + STEP, top, left + STEP, FLOOR, 6, theme.accent());
    canvas.writeCentred(
        String.valueOf(one.rank()), middle, top + NUMBER + 20.0, NUMBER, theme.accent());
    canvas.writeCentred(name, middle, top - 70.0, NAME, theme.ink());
    canvas.writeCentred("%,d".formatted(one.points()), middle, top - 22.0, NAME, theme.faint());
  }

  /** A name as far as the step is wide. */
  private static String fitting(Typeface face, String name) {
    String shown = name;
    while (face.width(shown, NAME) > STEP && shown.length() > 2) {
      shown = shown.substring(0, shown.length() - 2) + "…";
    }
    return shown;
  }

  private static String description(Round round, List<Standings.Standing> best, RoundWords words) {
    StringBuilder told = new StringBuilder(words.say("podium.alt"));
    for (Standings.Standing one : best) {
      told.append(' ')
          .append(
              words.say(
                  "podium.alt.place",
                  one.rank(),
                  RoundPosts.name(round, one.person()),
                  one.points()));
    }
    return told.toString();
  }
}
