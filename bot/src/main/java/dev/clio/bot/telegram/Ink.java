package dev.clio.bot.telegram;

/** How a stretch of words is written, as tags of Telegram's HTML mode. */
enum Ink {
  PLAIN("", ""),
  STRONG("<b>", "</b>"),
  FAINT("<i>", "</i>"),
  HIDDEN("<tg-spoiler>", "</tg-spoiler>"),
  /** Here Telegram makes no links of its own accord; it cannot be combined with another. */
  CODE("<code>", "</code>");

  private final String open;
  private final String close;

  Ink(String open, String close) {
    this.open = open;
    this.close = close;
  }

  /** The words in this ink. */
  String write(String html) {
    return html.isEmpty() ? "" : open + html + close;
  }
}
