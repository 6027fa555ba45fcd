package dev.clio.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process holds in memory, in megabytes; 0 where the system does not tell.
 *
 * @param own that only this process can have
 * @param files pages of files, which the system may take back at any time
 */
public record Resident(long own, long files) {
  private static final Path STATUS = Path.of("/proc/self/status");

  /** What this process holds now, as Linux counts it. */
  static Resident now() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return new Resident(0, 0);
    }
    List<String> lines = Files.readAllLines(STATUS);
    return new Resident(megabytes(lines, "RssAnon:"), megabytes(lines, "RssFile:"));
  }

  private static long megabytes(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
        .findFirst()
        .orElse(0);
  }
}
