package dev.clio.index.lucene;

import dev.clio.index.ingest.ShelfInUse;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folders in which the index is built aside. The file CURRENT names the one in use; it is replaced
 * in one move, so that a reader finds the old index or the new one, never half of one.
 */
final class Generations {
  private static final String CURRENT = "CURRENT";
  private static final String PREFIX = "generation-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "\\d{1,15}");
  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

  private final Path folder;

  Generations(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** The generation in use; none where the pointer is missing or damaged. */
  Optional<Path> current() throws IOException {
    Path pointer = folder.resolve(CURRENT);
    if (!Files.isRegularFile(pointer)) {
      return Optional.empty();
    }
    // Any bytes are characters of Latin 1, also those of a damaged file.
    String name = Files.readString(pointer, StandardCharsets.ISO_8859_1).strip();
    return NAME.matcher(name).matches()
        ? Optional.of(folder.resolve(name)).filter(Files::isDirectory)
        : Optional.empty();
  }

  /**
   * Keeps all others from changing the index, in this process and elsewhere, until it is closed. It
   * ends with the process, however that ends.
   *
   * @throws ShelfInUse if somebody else is changing it
   */
  Closeable lock() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return NativeFSLockFactory.INSTANCE.obtainLock(directory, "build.lock");
    } catch (LockObtainFailedException e) {
      throw new ShelfInUse(folder, e);
    }
  }

  /** A folder for a new generation; of no use until {@link #use}. The caller holds the lock. */
  Path begin() throws IOException {
    sweep();
    long last = numbers().stream().mapToLong(Long::longValue).max().orElse(0);
    return Files.createDirectory(folder.resolve(PREFIX + (last + 1)));
  }

  /** Puts a generation in use, in one move that outlasts the loss of power. */
  void use(Path generation) throws IOException {
    Path next = folder.resolve(CURRENT + ".next");
    Files.writeString(next, generation.getFileName() + "\n", StandardCharsets.ISO_8859_1);
    IOUtils.fsync(next, false);
    IOUtils.fsync(folder, true);
    Files.move(
        next,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(folder, true);
  }

  /** Removes all generations but the one in use, as far as nobody reads them. */
  void sweep() throws IOException {
    Optional<Path> current = current();
    for (long number : numbers()) {
      Path generation = folder.resolve(PREFIX + number);
      if (!current.equals(Optional.of(generation))) {
        remove(generation);
      }
    }
  }

  private static void remove(Path generation) {
    try (Stream<Path> files = Files.list(generation)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(generation);
    } catch (IOException inUse) {
      LOG.debug("{} is swept away at the next change", generation, inUse);
    }
  }

  private List<Long> numbers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .map(name -> Long.parseLong(name.substring(PREFIX.length())))
          .toList();
    }
  }
}
