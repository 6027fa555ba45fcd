package dev.clio.bot.console;

import java.util.Optional;

/** Where somebody types and reads: a terminal, or two pipes. */
interface Screen extends AutoCloseable {
  /** The next line typed, or nothing at the end. */
  Optional<String> readLine();

  /** Writes text that ends with a line feed; from any thread, also while a line is typed. */
  void print(String text);

  /** What it shows, at this moment: windows change their size. */
  Look look();

  @Override
  void close();
}
