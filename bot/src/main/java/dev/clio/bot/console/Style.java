package dev.clio.bot.console;

/** How words look in a terminal. */
enum Style {
  PLAIN(""),
  STRONG("\u001b[1m"),
  FAINT("\u001b[2m");

  /** Ends both bold and faint (ECMA-48, SGR 22). */
  static final String END = "\u001b[22m";

  private final String begin;

  Style(String begin) {
    this.begin = begin;
  }

  /** What is written where {@code before} ends and this begins. */
  String after(Style before) {
    return this == before ? "" : (before == PLAIN ? "" : END) + begin;
  }
}
