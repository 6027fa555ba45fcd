package dev.clio.index.upload;

import dev.clio.index.pack.Pack;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that has come in whole. Closing removes what was not put in its place. */
public final class Received implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Received.class);

  private final Path folder;
  private final Path file;
  private final Path before;
  private @Nullable Path place;

  /**
   * A file that stands in {@code folder} alone.
   *
   * @param file its path
   */
  Received(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
    this.before = folder.resolve(".before");
  }

  /** Where it stands until it is put in its place. */
  public Path file() {
    return file;
  }

  /** Puts it in its place in one move, also where another stood. */
  public void put(Pack collection, String name) throws IOException {
    Files.createDirectories(collection.folder());
    Path target = collection.folder().resolve(name);
    if (Files.exists(target)) {
      Files.copy(target, before, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    place = target;
    persist(collection.folder());
  }

  /** Puts back what stood in its place before. */
  public void takeBack() throws IOException {
    if (place == null) {
      return;
    }
    if (Files.exists(before)) {
      Files.move(before, place, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(place);
    }
    place = null;
  }

  /** Makes what happened to the names in a folder outlast the loss of power, where that can be. */
  static void persist(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      LOG.debug("{} cannot be forced to the disk", folder, notHere);
    }
  }

  @Override
  public void close() {
    Incoming.remove(folder);
  }
}
