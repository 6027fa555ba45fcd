package dev.clio.index.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where files stand until they are complete: a folder of this process alone, which a lock tells
 * from one that a crash has left behind. Thread-safe.
 */
final class Incoming implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);
  private static final Pattern LOCK = Pattern.compile("\\d{1,9}\\.lock");

  private final Path folder;
  private final FileChannel channel;
  private final AtomicLong received = new AtomicLong();

  private Incoming(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** A new folder below {@code all}; what others left there is swept away. */
  static Incoming below(Path all) throws IOException {
    Files.createDirectories(all);
    sweep(all);
    for (int number = 1; ; number++) {
      try {
        return open(all, number);
      } catch (FileAlreadyExistsException | OverlappingFileLockException taken) {
        LOG.debug("{} receives under another number than {}", all, number, taken);
      }
    }
  }

  private static Incoming open(Path all, int number) throws IOException {
    FileChannel channel =
        FileChannel.open(
            all.resolve(number + ".lock"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new FileAlreadyExistsException(all + " is being swept");
      }
      return new Incoming(Files.createDirectories(all.resolve(String.valueOf(number))), channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Takes a file in whole. */
  Received receive(String name, InputStream in) throws IOException {
    Path own = Files.createDirectories(folder.resolve(String.valueOf(received.incrementAndGet())));
    Path file = own.resolve(name);
    try (FileChannel written =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(written)) {
      in.transferTo(out);
      written.force(true);
      return new Received(own, file);
    } catch (IOException | RuntimeException e) {
      remove(own);
      throw e;
    }
  }

  /** Removes a folder with all in it, as far as that goes. */
  static void remove(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be removed", folder, e);
    }
  }

  private static void sweep(Path all) throws IOException {
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(all, "*.lock")) {
      for (Path lock : locks) {
        String name = lock.getFileName().toString();
        if (LOCK.matcher(name).matches() && isLeft(lock)) {
          remove(all.resolve(name.substring(0, name.indexOf('.'))));
          Files.deleteIfExists(lock);
        }
      }
    }
  }

  /** Whether nobody holds the lock any more. */
  private static boolean isLeft(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    remove(folder);
    try (channel) {
      Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + ".lock"));
    }
  }
}
