package dev.clio.bot.discord;

import dev.clio.bot.discord.Glyph.Dress;
import java.util.List;

/**
 * Writes characters as markup. A backslash goes before whatever could be read as markup, a mention,
 * a link or an emoji; emphasis ends and begins anew at each line break, and never holds spaces at
 * its ends, because clients differ in how they read those.
 */
final class Scribe {
  /** Always the beginning or the end of something. */
  private static final String ALWAYS = "\\*_~`|<[]@";

  /** Only with something after it: emoji {@code :smile:} and addresses {@code https://, a.b/c}. */
  private static final String BEFORE_WORDS = ":/";

  /** Only first in a line: headings, lists, quotations, small print. */
  private static final String AT_LINE_START = "#->+=";

  /** Has no width: goes where a backslash would not help. */
  private static final char WORD_JOINER = '\u2060';

  private static final List<String> EVERYBODY = List.of("everyone", "here");

  private final List<Glyph> glyphs;
  private final String prefix;
  private final StringBuilder written = new StringBuilder();
  private final StringBuilder spaces = new StringBuilder();
  private Dress open = new Glyph.Bare();
  private boolean lineStart = true;
  private boolean numbered = true;

  Scribe(List<Glyph> glyphs, String prefix) {
    this.glyphs = glyphs;
    this.prefix = prefix;
  }

  /** The first {@code count} characters. Once only. */
  String write(int count) {
    if (count > 0) {
      written.append(prefix);
    }
    for (int i = 0; i < count; i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.codePoint() == '\n') {
        change(new Glyph.Bare());
        written.append('\n').append(prefix);
        lineStart = true;
        numbered = true;
      } else if (glyph.isSpace()) {
        spaces.appendCodePoint(glyph.codePoint());
      } else {
        change(glyph.dress());
        write(glyph, i + 1 < count && !glyphs.get(i + 1).isSpace());
        if (mustNotMeetTheNext(i)) {
          written.append(WORD_JOINER);
        }
      }
    }
    change(new Glyph.Bare());
    return written.toString();
  }

  private void write(Glyph glyph, boolean wordsFollow) {
    int c = glyph.codePoint();
    if (isMarkup(c, wordsFollow)) {
      written.append('\\');
    }
    written.appendCodePoint(c);
    numbered = numbered && glyph.isDigit();
    lineStart = false;
  }

  /**
   * Two bars would end covered words; and whether everybody is meant is decided by a server that
   * sees no backslash.
   */
  private boolean mustNotMeetTheNext(int i) {
    Glyph glyph = glyphs.get(i);
    return switch (glyph.codePoint()) {
      case '|' -> glyph.dress() instanceof Glyph.Covered;
      case '@' -> EVERYBODY.stream().anyMatch(name -> follows(i + 1, name));
      default -> false;
    };
  }

  private boolean follows(int from, String name) {
    if (from + name.length() > glyphs.size()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.toLowerCase(glyphs.get(from + i).codePoint()) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMarkup(int c, boolean wordsFollow) {
    return ALWAYS.indexOf(c) >= 0
        || (wordsFollow && BEFORE_WORDS.indexOf(c) >= 0)
        || (lineStart && AT_LINE_START.indexOf(c) >= 0)
        || (numbered && !lineStart && c == '.');
  }

  /** Puts the spaces that were held back inside or outside of what is open, and opens the new. */
  private void change(Dress next) {
    if (next.equals(open)) {
      written.append(spaces);
    } else {
      written.append(open.closing()).append(spaces).append(next.opening());
      open = next;
    }
    spaces.setLength(0);
  }
}
