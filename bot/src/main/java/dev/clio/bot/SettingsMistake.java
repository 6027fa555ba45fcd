package dev.clio.bot;

import java.nio.file.Path;

/** A mistake in the settings. The message is one sentence that names file, line and setting. */
public final class SettingsMistake extends Exception {
  SettingsMistake(Path file, int line, String message) {
    super(file + (line > 0 ? " line " + line : "") + ": " + message);
  }
}
