package dev.clio.index.semantic;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
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
 * Passage vectors on disk, by content, in one file that only grows and is mapped into memory, so
 * that the system keeps what is asked for and no more. Each record carries a checksum: a broken one
 * counts as missing, and a torn end is cut off, so the store heals by being filled again.
 * Thread-safe; several processes may read, one at a time writes. What is not mapped yet is not read
 * through a channel: an interrupted thread would close it for all others.
 */
final class VectorStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VectorStore.class);

  /** Content 16 bytes, length of the payload 4, checksums of its head and of all of it 4 each. */
  private static final int HEADER = 28;

  private static final int LARGEST = 64 << 20;

  private static final String ENDING = ".vectors";

  private final Path path;
  private final RandomAccessFile file;
  private final Map<Content, Long> places = new ConcurrentHashMap<>();
  private @Nullable FileLock lock;
  private volatile MemorySegment mapped = MemorySegment.NULL;
  private long end;

  private VectorStore(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
  }

  /** Opens or makes the store in {@code folder}, and takes away those of other models. */
  static VectorStore open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path path = folder.resolve(Encoder.MODEL + ENDING);
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path one : all) {
        if (!one.equals(path)) {
          Files.deleteIfExists(one);
        }
      }
    }
    VectorStore store = new VectorStore(path);
    store.scan();
    store.map();
    return store;
  }

  /** Whether vectors of {@code content} stand here. */
  boolean has(Content content) {
    return places.containsKey(content);
  }

  /** The vectors of {@code content}; empty if they are not here or are broken. */
  Optional<PassageVectors> get(Content content) throws IOException {
    return payload(content, false).map(PassageVectors::of);
  }

  /** The vector of {@code content} as a whole, for which little has to be read. */
  Optional<Quantized> whole(Content content) throws IOException {
    return payload(content, true).map(PassageVectors::whole);
  }

  private Optional<ByteBuffer> payload(Content content, boolean headAlone) throws IOException {
    Long place = places.get(content);
    if (place == null) {
      return Optional.empty();
    }
    Optional<ByteBuffer> payload = payload(place, headAlone);
    if (payload.isEmpty()) {
      LOG.warn("A record of the vector store is broken and will be made again");
      places.remove(content, place);
    }
    return payload;
  }

  /** What a record holds, if it is whole. */
  private Optional<ByteBuffer> payload(long place, boolean headAlone) throws IOException {
    try {
      ByteBuffer header = read(place, HEADER);
      ByteBuffer payload =
          read(place + HEADER, headAlone ? PassageVectors.HEAD : header.getInt(16));
      boolean isRight = checksum(payload) == header.getInt(headAlone ? 20 : 24);
      return isRight ? Optional.of(payload) : Optional.empty();
    } catch (EOFException | InternalError cutOff) {
      // So the virtual machine says that somebody has cut off a file that is mapped.
      return Optional.empty();
    }
  }

  /** Takes the right to write, and takes in what others wrote; false if another process has it. */
  synchronized boolean mayWrite() throws IOException {
    if (lock == null) {
      try {
        lock = file.getChannel().tryLock(Long.MAX_VALUE - 1, 1, false);
      } catch (OverlappingFileLockException e) {
        return false;
      }
      if (lock != null) {
        scan();
        if (end < file.length()) {
          LOG.warn("The vector store has a torn end; what is missing will be made again");
          file.setLength(end);
        }
        map();
      }
    }
    return lock != null;
  }

  /** Gives the right to write back. */
  synchronized void release() throws IOException {
    if (lock != null) {
      lock.release();
      lock = null;
      map();
    }
  }

  /** Adds vectors; only with the right to write. */
  synchronized void put(Content content, PassageVectors vectors) throws IOException {
    if (lock == null) {
      throw new IllegalStateException("nobody may write without the lock");
    }
    ByteBuffer payload = ByteBuffer.wrap(vectors.bytes());
    ByteBuffer record = ByteBuffer.allocate(HEADER + payload.capacity());
    record.putLong(content.high()).putLong(content.low()).putInt(payload.capacity());
    record.putInt(checksum(payload.slice(0, PassageVectors.HEAD))).putInt(checksum(payload));
    record.put(payload.duplicate());
    long place = end;
    synchronized (file) {
      file.seek(place);
      file.write(record.array());
    }
    end += record.capacity();
    places.put(content, place);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Finds the records, and where a record was torn by a crash forgets the rest. */
  private void scan() throws IOException {
    long size = file.length();
    while (end + HEADER <= size) {
      ByteBuffer header = read(end, HEADER);
      int length = header.getInt(16);
      if (length < PassageVectors.HEAD || length > LARGEST || end + HEADER + length > size) {
        break;
      }
      places.put(new Content(header.getLong(0), header.getLong(8)), end);
      end += HEADER + length;
    }
  }

  /** Maps what stands in the file by now; where that cannot be done, it is read as before. */
  private void map() {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, end, Arena.ofAuto());
    } catch (IOException | UnsupportedOperationException e) {
      LOG.info("The vector store cannot be mapped into memory: {}", e.toString());
    }
  }

  private ByteBuffer read(long place, int length) throws IOException {
    MemorySegment here = mapped;
    if (place + length <= here.byteSize()) {
      return ByteBuffer.wrap(here.asSlice(place, length).toArray(ValueLayout.JAVA_BYTE));
    }
    byte[] bytes = new byte[length];
    synchronized (file) {
      file.seek(place);
      file.readFully(bytes);
    }
    return ByteBuffer.wrap(bytes);
  }

  private static int checksum(ByteBuffer payload) {
    CRC32C checksum = new CRC32C();
    checksum.update(payload.duplicate());
    return (int) checksum.getValue();
  }
}
