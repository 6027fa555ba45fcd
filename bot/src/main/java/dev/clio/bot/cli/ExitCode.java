package dev.clio.bot.cli;

/** What commands end with. */
final class ExitCode {
  static final int DONE = 0;

  /** Not in the sources, or something is not as it should be. */
  static final int SHORT = 1;

  /** The command line, the settings or the sources cannot be used as they are. */
  static final int UNUSABLE = 2;

  /** A mistake of Clio's own (EX_SOFTWARE of sysexits.h). */
  static final int BUG = 70;

  private ExitCode() {}
}
