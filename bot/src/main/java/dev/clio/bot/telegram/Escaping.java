package dev.clio.bot.telegram;

/** Makes words safe for Telegram's HTML mode. */
final class Escaping {
  private Escaping() {}

  /** As text or as an attribute in quotation marks. */
  static String html(String words) {
    StringBuilder html = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  /** Without what cannot be sent: control characters, and halves of characters. */
  static String sendable(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\r') {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < words.length()
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        clean.append(c).append(words.charAt(++i));
      } else {
        clean.append(replaced(c));
      }
    }
    return clean.toString();
  }

  /** Also without what makes the words behind it run the other way. */
  static String tame(String words) {
    return sendable(words).replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
  }

  private static char replaced(char c) {
    if (c == '\t') {
      return ' ';
    }
    boolean unsendable = Character.isISOControl(c) && c != '\n' || Character.isSurrogate(c);
    return unsendable ? '\uFFFD' : c;
  }
}
