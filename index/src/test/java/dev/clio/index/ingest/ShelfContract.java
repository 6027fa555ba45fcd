package dev.clio.index.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every shelf does. */
public interface ShelfContract {
  /** A room with one shelf in it. */
  interface Room {
    /** Lets the work be done and commits it; takes it back if it fails. */
    void change(Work work) throws IOException;

    /** A passage that stands on the shelf. */
    Optional<Passage> passage(PassageId id) throws IOException;
  }

  /** Work on a shelf. */
  interface Work {
    void on(Shelf shelf) throws IOException;
  }

  /** A room with an empty shelf. */
  Room room() throws IOException;

  @Test
  default void whatWasFiledStandsAfterwards() throws IOException {
    Room room = room();
    room.change(shelf -> file(shelf, "a.txt", "p1", "p2"));
    room.change(
        shelf -> {
          assertEquals(Set.of("a.txt"), shelf.files());
          assertEquals(Optional.of(record("a.txt", 2)), shelf.file("a.txt"));
          assertEquals(Optional.empty(), shelf.file("b.txt"));
        });
    assertEquals(Optional.of(passage("p2")), room.passage(new PassageId("p2")));
  }

  @Test
  default void filingAgainReplaces() throws IOException {
    Room room = room();
    room.change(shelf -> file(shelf, "a.txt", "p1", "p2"));
    room.change(shelf -> file(shelf, "a.txt", "p2", "p3"));
    assertEquals(Optional.empty(), room.passage(new PassageId("p1")));
    assertEquals(Optional.of(passage("p2")), room.passage(new PassageId("p2")));
    assertEquals(Optional.of(passage("p3")), room.passage(new PassageId("p3")));
  }

  @Test
  default void beginningAgainDropsWhatWasAdded() throws IOException {
    Room room = room();
    room.change(
        shelf -> {
          shelf.replace("a.txt").add(passage("p1"));
          shelf.replace("a.txt").finish(record("a.txt", 0));
        });
    assertEquals(Optional.empty(), room.passage(new PassageId("p1")));
  }

  @Test
  default void whatIsRemovedIsGone() throws IOException {
    Room room = room();
    room.change(shelf -> file(shelf, "a.txt", "p1"));
    room.change(shelf -> shelf.remove("a.txt"));
    room.change(shelf -> assertEquals(Set.of(), shelf.files()));
    assertEquals(Optional.empty(), room.passage(new PassageId("p1")));
  }

  @Test
  default void theHolderOfAPassageIsKnown() throws IOException {
    Room room = room();
    room.change(
        shelf -> {
          assertEquals(Optional.empty(), shelf.holder(new PassageId("p1")));
          file(shelf, "letters/a.txt", "p1");
        });
    room.change(
        shelf -> {
          assertEquals(Optional.of("letters/a.txt"), shelf.holder(new PassageId("p1")));
          assertEquals(Optional.empty(), shelf.holder(new PassageId("p2")));
        });
  }

  @Test
  default void workThatFailsIsTakenBack() throws IOException {
    Room room = room();
    room.change(shelf -> file(shelf, "a.txt", "p1"));
    assertThrows(
        IOException.class,
        () ->
            room.change(
                shelf -> {
                  shelf.remove("a.txt");
                  file(shelf, "b.txt", "p2");
                  throw new IOException("full");
                }));
    assertEquals(Optional.of(passage("p1")), room.passage(new PassageId("p1")));
    assertEquals(Optional.empty(), room.passage(new PassageId("p2")));
  }

  private static void file(Shelf shelf, String key, String... ids) throws IOException {
    Shelf.Filing filing = shelf.replace(key);
    for (String id : ids) {
      filing.add(passage(id));
    }
    filing.finish(record(key, ids.length));
  }

  private static FileRecord record(String key, int passages) {
    return new FileRecord(key, 10, 20, "hash", 1, passages, 0, Map.of("menu", 3), Optional.empty());
  }

  private static Passage passage(String id) {
    Source source = Source.untold(new SourceId("a"), "A");
    return new Passage(
        new PassageId(id),
        "Title",
        List.of("Part"),
        Optional.of("Lead"),
        "Text of " + id,
        List.of(new Citation(source, List.of("Part"), "paragraph 1")),
        List.of());
  }
}
