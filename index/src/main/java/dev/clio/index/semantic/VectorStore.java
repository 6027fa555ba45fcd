package dev.clio.index.semantic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passage vectors on disk, by content, in one file that only grows. Each record carries a checksum:
 * a broken one counts as missing, and a torn end is cut off, so the store heals by being filled
 * again. Thread-safe; several processes may read, one at a time writes.
 */
final class VectorStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VectorStore.class);

  /** Content 16 bytes, length of the payload 4, its checksum 4. */
  private static final int HEADER = 24;

  private static final int LARGEST = 64 << 20;

  private final FileChannel channel;
  private final Map<Content, Long> places = new ConcurrentHashMap<>();
  private @Nullable FileLock lock;
  private long end;

  private VectorStore(FileChannel channel) {
    this.channel = channel;
  }

  /** Opens or makes the store in {@code folder}. */
  static VectorStore open(Path folder) throws IOException {
    Files.createDirectories(folder);
    VectorStore store =
        new VectorStore(
            FileChannel.open(
                folder.resolve(Encoder.MODEL + ".vectors"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    store.scan();
    return store;
  }

  /** Whether vectors of {@code content} stand here. */
  boolean has(Content content) {
    return places.containsKey(content);
  }

  /** The vectors of {@code content}; empty if they are not here or are broken. */
  Optional<TextVectors> get(Content content) throws IOException {
    Long place = places.get(content);
    if (place == null) {
      return Optional.empty();
    }
    ByteBuffer header = read(place, HEADER);
    int length = header.getInt(16);
    ByteBuffer payload = read(place + HEADER, length);
    if (checksum(payload) != header.getInt(20)) {
      LOG.warn("A record of the vector store is broken and will be made again");
      places.remove(content, place);
      return Optional.empty();
    }
    return Optional.of(TextVectors.of(payload));
  }

  /** Takes the right to write, and takes in what others wrote; false if another process has it. */
  synchronized boolean mayWrite() throws IOException {
    if (lock == null) {
      try {
        lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      } catch (OverlappingFileLockException e) {
        return false;
      }
      if (lock != null) {
        scan();
        if (end < channel.size()) {
          LOG.warn("The vector store has a torn end; what is missing will be made again");
          channel.truncate(end);
        }
      }
    }
    return lock != null;
  }

  /** Gives the right to write back. */
  synchronized void release() throws IOException {
    if (lock != null) {
      lock.release();
      lock = null;
    }
  }

  /** Adds vectors; only with the right to write. */
  synchronized void put(Content content, TextVectors vectors) throws IOException {
    if (lock == null) {
      throw new IllegalStateException("nobody may write without the lock");
    }
    ByteBuffer payload = ByteBuffer.wrap(vectors.bytes());
    ByteBuffer record = ByteBuffer.allocate(HEADER + payload.capacity());
    record.putLong(content.high()).putLong(content.low()).putInt(payload.capacity());
    record.putInt(checksum(payload)).put(payload.duplicate()).flip();
    long place = end;
    while (record.hasRemaining()) {
      end += channel.write(record, end);
    }
    places.put(content, place);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Finds the records, and where a record was torn by a crash forgets the rest. */
  private void scan() throws IOException {
    long size = channel.size();
    while (end + HEADER <= size) {
      ByteBuffer header = read(end, HEADER);
      int length = header.getInt(16);
      if (length <= 0 || length > LARGEST || end + HEADER + length > size) {
        break;
      }
      places.put(new Content(header.getLong(0), header.getLong(8)), end);
      end += HEADER + length;
    }
  }

  private ByteBuffer read(long place, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place + bytes.position()) < 0) {
        throw new IOException("the vector store ends too early");
      }
    }
    return bytes.flip();
  }

  private static int checksum(ByteBuffer payload) {
    CRC32C checksum = new CRC32C();
    checksum.update(payload.duplicate());
    return (int) checksum.getValue();
  }
}
