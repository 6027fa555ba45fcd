package dev.clio.bot.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines, from the Liberation Sans that comes with PDFBox: Latin, Greek and Cyrillic.
 * No font of the machine is touched, so there need not be any. Thread-safe.
 */
public final class Typeface {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String ELLIPSIS = "…";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  /**
   * Reads it.
   *
   * @throws IOException if it is not there or cannot be read
   */
  public static Typeface read() throws IOException {
    try (InputStream stream = TTFParser.class.getResourceAsStream(FONT)) {
      if (stream == null) {
        throw new FileNotFoundException(FONT);
      }
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
    }
  }

  /** How wide a line is, in pixels, at a size in pixels per em. */
  public synchronized double width(String line, double size) {
    double units = 0;
    for (int c : line.codePoints().toArray()) {
      units += advance(glyph(c));
    }
    return units * size / unitsPerEm;
  }

  /**
   * The outline of a line.
   *
   * @param x where it begins
   * @param y of its baseline
   */
  synchronized Path2D outline(String line, double x, double y, double size) {
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / unitsPerEm;
    double at = x;
    for (int c : line.codePoints().toArray()) {
      int glyph = glyph(c);
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
      all.append(place.createTransformedShape(path(glyph)), false);
      at += advance(glyph) * scale;
    }
    return all;
  }

  /**
   * Breaks words into lines.
   *
   * @param most how many lines; what does not fit ends in an ellipsis
   */
  public List<String> lines(String words, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= width || line.isEmpty()) {
        line = longer;
      } else if (lines.size() == most - 1) {
        lines.add(cut(longer, size, width));
        return lines;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(cut(line, size, width));
    return lines;
  }

  private String cut(String line, double size, double width) {
    if (width(line, size) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 1 && width(line.substring(0, end).strip() + ELLIPSIS, size) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).strip() + ELLIPSIS;
  }

  private int glyph(int c) {
    return glyphs.getGlyphId(c);
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path2D path(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null ? new Path2D.Double() : data.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
