package dev.clio.bot.picture;

import dev.clio.bot.chat.Bytes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paper to draw on: letters, lines and shapes, in pixels from the upper left. For one thread. */
public final class Canvas {
  private static final double OF_A_BOLD_STEM = 0.035;

  private final BufferedImage image;
  private final Graphics2D pen;
  private final Typeface letters;

  static {
    System.setProperty("java.awt.headless", "true");
  }

  /** Empty paper. */
  public Canvas(int width, int height, Theme theme, Typeface letters) {
    this.letters = letters;
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    fill(new Rectangle2D.Double(0, 0, width, height), theme.paper());
  }

  /** Writes a line from {@code x} on, {@code y} being its baseline. */
  public void write(String line, double x, double y, double size, Color ink) {
    fill(letters.outline(line, x, y, size), ink);
  }

  /** The same with stronger stems. */
  public void writeBold(String line, double x, double y, double size, Color ink) {
    Shape outline = letters.outline(line, x, y, size);
    fill(outline, ink);
    pen.setStroke(
        new BasicStroke(
            (float) (size * OF_A_BOLD_STEM), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(outline);
  }

  /** Writes a line around {@code x}. */
  public void writeCentred(String line, double x, double y, double size, Color ink) {
    write(line, x - letters.width(line, size) / 2, y, size, ink);
  }

  /** Draws a straight line. */
  public void line(double x1, double y1, double x2, double y2, double width, Color ink) {
    pen.setColor(ink);
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  /** Draws a filled circle. */
  public void disc(double x, double y, double radius, Color ink) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), ink);
  }

  private void fill(Shape shape, Color ink) {
    pen.setColor(ink);
    pen.fill(shape);
  }

  /** What was drawn. */
  public Bytes png() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return Bytes.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
