package dev.clio.house;

import java.nio.file.Path;

/** Where the project's files stand. */
final class Sources {
  /** The top folder; tests run in the folder of their module. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Sources() {}
}
