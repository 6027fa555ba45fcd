package dev.clio.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the project's files stand. */
final class Sources {
  /** The top folder; tests run in the folder of their module. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Sources() {}

  /** The Java files of both modules, {@code part} being "main" or "test". */
  static List<Path> java(Path root, String part) throws IOException {
    var found = new ArrayList<Path>();
    for (String module : List.of("index", "bot")) {
      Path folder = root.resolve(module).resolve("src").resolve(part);
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
        }
      }
    }
    return found;
  }

  /** The documents at the top. */
  static List<Path> documents(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
