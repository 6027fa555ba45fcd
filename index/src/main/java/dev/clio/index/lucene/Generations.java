package dev.clio.index.lucene;

import dev.clio.index.ingest.ShelfInUse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folders in which the index is built aside. The file CURRENT names the one in use; it is replaced
 * in one move, so that a reader finds the old index or the new one, never half of one.
 */
final class Generations {
  private static final String CURRENT = "CURRENT";
  private static final String PREFIX = "generation-";

  private final Path folder;

  Generations(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** The generation in use. */
  Optional<Path> current() throws IOException {
    Path pointer = folder.resolve(CURRENT);
    if (!Files.isRegularFile(pointer)) {
      return Optional.empty();
    }
    String name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
    Path generation = folder.resolve(name);
    return name.startsWith(PREFIX) && Files.isDirectory(generation)
        ? Optional.of(generation)
        : Optional.empty();
  }

  /** Begins a new generation. */
  Building build() throws IOException {
    FileChannel lock =
        FileChannel.open(
            folder.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() == null) {
        throw new ShelfInUse(folder, new IOException("build.lock is held"));
      }
      sweep();
      long last = numbers().stream().mapToLong(Long::longValue).max().orElse(0);
      return new Building(Files.createDirectory(folder.resolve(PREFIX + (last + 1))), lock);
    } catch (OverlappingFileLockException e) {
      lock.close();
      throw new ShelfInUse(folder, e);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Removes all generations but the one in use. */
  void sweep() throws IOException {
    Optional<Path> current = current();
    for (long number : numbers()) {
      Path generation = folder.resolve(PREFIX + number);
      if (!current.equals(Optional.of(generation))) {
        try (Stream<Path> files = Files.list(generation)) {
          for (Path file : files.toList()) {
            Files.deleteIfExists(file);
          }
        }
        Files.deleteIfExists(generation);
      }
    }
  }

  private List<Long> numbers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(PREFIX + "\\d{1,15}"))
          .map(name -> Long.parseLong(name.substring(PREFIX.length())))
          .toList();
    }
  }

  /** A generation being built; closed without {@link #finish} it is swept away later. */
  final class Building implements AutoCloseable {
    private final Path generation;
    private final FileChannel lock;

    private Building(Path generation, FileChannel lock) {
      this.generation = generation;
      this.lock = lock;
    }

    Path folder() {
      return generation;
    }

    /** Puts this generation in use. */
    void finish() throws IOException {
      Path next = folder.resolve(CURRENT + ".next");
      try (FileChannel out =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        out.write(StandardCharsets.UTF_8.encode(generation.getFileName() + "\n"));
        out.force(true);
      }
      Files.move(
          next,
          folder.resolve(CURRENT),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
      lock.close();
    }
  }
}
