package dev.clio.index.language;

/** What characters mean at the end of a sentence, in all languages. */
final class Characters {
  private Characters() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static boolean endsSentence(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || isFullWidthStop(c);
  }

  /** Full stops that no blank has to follow. */
  static boolean isFullWidthStop(char c) {
    return c == '\u3002' || c == '\uff01' || c == '\uff1f';
  }

  static boolean closes(char c) {
    return "\"'\u2019\u201d\u00bb)]}*_".indexOf(c) >= 0;
  }

  static boolean opens(char c) {
    return "\"'\u2018\u201c\u201e\u00ab([{*_-\u2013\u2014\u2022".indexOf(c) >= 0;
  }

  static boolean isSuperscript(char c) {
    return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || (c >= '\u2070' && c <= '\u2079');
  }
}
