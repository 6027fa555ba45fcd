package dev.clio.bot.cli;

import dev.clio.bot.console.Printable;
import dev.clio.index.ingest.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/**
 * Shows progress: on a terminal a bar that moves, elsewhere a line for every tenth. Work that is
 * done within a second shows nothing.
 */
final class ProgressLine implements Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int BAR = 24;
  private static final int WHAT = 40;

  private final PrintStream err;
  private final boolean terminal;
  private final InstantSource clock;
  private final long began;
  private int shown = -1;

  ProgressLine(PrintStream err, boolean terminal, InstantSource clock) {
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
    this.began = clock.millis();
  }

  @Override
  public void at(long done, long total, String what) {
    int percent = total <= 0 ? 100 : (int) Math.min(100, 100 * done / total);
    int step = terminal ? percent : percent / 10 * 10;
    boolean quick = shown < 0 && (percent == 100 || clock.millis() - began < PATIENCE.toMillis());
    if (step == shown || quick) {
      return;
    }
    shown = step;
    String line = Printable.of(what.length() > WHAT ? what.substring(0, WHAT) : what);
    if (terminal) {
      err.print(percent == 100 ? "\r\u001b[K" : "\r" + bar(percent) + " " + line + "\u001b[K");
      err.flush();
    } else {
      err.println(String.format(Locale.ROOT, "%3d %% %s", step, percent == 100 ? "done" : line));
    }
  }

  private static String bar(int percent) {
    int full = BAR * percent / 100;
    return String.format(
        Locale.ROOT, "[%s%s] %3d %%", "#".repeat(full), ".".repeat(BAR - full), percent);
  }
}
