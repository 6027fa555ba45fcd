package dev.clio.bot.cli;

import java.util.Locale;

/** Numbers of things in words. */
final class Count {
  private Count() {}

  /** "1 passage", "1,234 passages". */
  static String of(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
