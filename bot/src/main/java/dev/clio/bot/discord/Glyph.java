package dev.clio.bot.discord;

import dev.clio.bot.chat.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One character of a text and how it is to look.
 *
 * @param dress what it stands in
 */
record Glyph(int codePoint, Dress dress) {
  private static final int LONGEST_LINK = 512;

  /** What characters can stand in; the same for neighbours that stand in the same thing. */
  sealed interface Dress {
    /** Markup before. */
    String opening();

    /** Markup after. */
    String closing();
  }

  /** Nothing. */
  record Bare() implements Dress {
    @Override
    public String opening() {
      return "";
    }

    @Override
    public String closing() {
      return "";
    }
  }

  /** Bold. */
  record Bold() implements Dress {
    @Override
    public String opening() {
      return "**";
    }

    @Override
    public String closing() {
      return "**";
    }
  }

  /** Covered until it is pressed. */
  record Covered() implements Dress {
    @Override
    public String opening() {
      return "||";
    }

    @Override
    public String closing() {
      return "||";
    }
  }

  /** A link. */
  record Linked(String to) implements Dress {
    @Override
    public String opening() {
      return "[";
    }

    @Override
    public String closing() {
      return "](" + to + ")";
    }
  }

  private static final Dress BARE = new Bare();

  static Glyph plain(int codePoint) {
    return new Glyph(codePoint, BARE);
  }

  /** The characters of a text, cleaned. */
  static List<Glyph> of(Text text) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Text.Span span : text.spans()) {
      Dress dress = dress(span);
      Clean.lines(span.words()).codePoints().forEach(c -> glyphs.add(new Glyph(c, dress)));
    }
    return glyphs;
  }

  private static Dress dress(Text.Span span) {
    return switch (span) {
      case Text.Plain _ -> BARE;
      case Text.Strong _ -> new Bold();
      case Text.Hidden _ -> new Covered();
      case Text.Link(var _, var to) -> web(to).<Dress>map(Linked::new).orElse(BARE);
    };
  }

  /** An address as Discord takes it; nothing where it is none that leads into the web. */
  static Optional<String> web(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String written = address.toASCIIString().replace("(", "%28").replace(")", "%29");
    boolean usable =
        (scheme.equals("https") || scheme.equals("http"))
            && address.getHost() != null
            && written.length() <= LONGEST_LINK;
    return usable ? Optional.of(written) : Optional.empty();
  }

  boolean isSpace() {
    return Character.isWhitespace(codePoint);
  }

  boolean isDigit() {
    return codePoint >= '0' && codePoint <= '9';
  }

  boolean endsSentence() {
    return codePoint == '.' || codePoint == '!' || codePoint == '?';
  }

  /** Whether it belongs to the character before: an accent, a joiner, a variant, a skin colour. */
  boolean clings() {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || isJoiner()
        || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff);
  }

  boolean isJoiner() {
    return codePoint == 0x200d;
  }
}
