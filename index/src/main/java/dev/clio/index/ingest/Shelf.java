package dev.clio.index.ingest;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Where ingest puts passages, file by file. What was put becomes visible to searches all at once,
 * when the owner of the shelf commits; until then nothing is lost of what stood there before.
 */
public interface Shelf {
  /** Keys of all files that stand here. */
  Set<String> files() throws IOException;

  /** What was recorded when the file was read, if it stands here. */
  Optional<FileRecord> file(String key) throws IOException;

  /**
   * The key of the file that holds a passage with this id, as of the last commit. A shelf that
   * cannot tell says that there is none; then two files may hold passages with the same id.
   */
  default Optional<String> holder(PassageId id) throws IOException {
    return Optional.empty();
  }

  /**
   * Begins to replace all that stands here of the file; ended by {@link Filing#finish}. Beginning
   * again before that drops what was added since.
   */
  Filing replace(String key) throws IOException;

  /** Takes the file and its passages away. */
  void remove(String key) throws IOException;

  /** One file being put on the shelf. */
  interface Filing {
    void add(Passage passage) throws IOException;

    void add(DatedEvent event) throws IOException;

    /** Records the file. A file that failed is recorded too, with its reason and no passages. */
    void finish(FileRecord record) throws IOException;
  }
}
