package dev.clio.bot.discord;

import dev.clio.bot.chat.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in Discord's markup, of any length that is asked for. What the words themselves hold is
 * shown and never obeyed: no mention, no link, no format comes from them.
 */
final class Markup {
  private static final String MORE = "…";

  /** Nothing is put before its lines. */
  private static final String NO_PREFIX = "";

  private static final String QUOTE = "> ";

  private final List<Glyph> glyphs;
  private final String prefix;

  private Markup(List<Glyph> glyphs, String prefix) {
    this.glyphs = glyphs;
    this.prefix = prefix;
  }

  /**
   * The text, cut after a sentence or a word where it is too long.
   *
   * @param most how long the markup may be, in UTF-16 code units
   */
  static String of(Text text, int most) {
    return new Markup(Glyph.of(text), NO_PREFIX).fit(most);
  }

  /** The same as a quotation: every line begins with its sign. */
  static String quoted(Text text, int most) {
    return new Markup(Glyph.of(text), QUOTE).fit(most);
  }

  /** Ordinary words. */
  static String of(String words, int most) {
    return of(Text.of(words), most);
  }

  /** Words without markup, cut in the same way: for places that know none. */
  static String plain(String words, int most) {
    String line = Clean.line(words);
    if (line.length() <= most) {
      return line;
    }
    List<Glyph> glyphs = Glyph.of(Text.of(line));
    int end = 0;
    for (int length = 0; end < glyphs.size(); end++) {
      length += Character.charCount(glyphs.get(end).codePoint());
      if (length > most - MORE.length()) {
        break;
      }
    }
    StringBuilder cut = new StringBuilder();
    glyphs.subList(0, boundary(glyphs, end)).forEach(one -> cut.appendCodePoint(one.codePoint()));
    return cut.toString().stripTrailing() + MORE;
  }

  private String fit(int most) {
    String whole = new Scribe(glyphs, prefix).write(glyphs.size());
    if (whole.length() <= most) {
      return whole;
    }
    int fits = 0;
    for (int tooMany = glyphs.size(); tooMany - fits > 1; ) {
      int middle = (fits + tooMany) >>> 1;
      if (begin(middle).length() <= most) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    int end = boundary(glyphs, fits);
    while (end > 0 && glyphs.get(end - 1).isSpace()) {
      end--;
    }
    return begin(end);
  }

  private String begin(int count) {
    List<Glyph> shown = new ArrayList<>(glyphs.subList(0, count));
    shown.add(Glyph.plain(MORE.codePointAt(0)));
    return new Scribe(shown, prefix).write(shown.size());
  }

  /** The last good place to cut, not after {@code most}: a sentence, a word, or else a letter. */
  private static int boundary(List<Glyph> glyphs, int most) {
    int soon = most * 2 / 3;
    for (int i = most; i > soon; i--) {
      if (glyphs.get(i).isSpace() && i > 0 && glyphs.get(i - 1).endsSentence()) {
        return i;
      }
    }
    for (int i = most; i > soon; i--) {
      if (glyphs.get(i).isSpace()) {
        return i;
      }
    }
    int end = most;
    while (end > 0 && (glyphs.get(end).clings() || glyphs.get(end - 1).isJoiner())) {
      end--;
    }
    return end;
  }
}
