package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLinesFormatTest {
  @TempDir Path folder;

  @Test
  void rowIsADocument() throws Exception {
    List<Document> documents = read(Samples.JSON_LINES);

    assertEquals(List.of("a", "b"), documents.stream().map(Document::name).toList());
    assertEquals(Optional.of("Canals"), documents.getFirst().title());
    assertEquals(
        List.of("# Trade", "## Ships", "The first canal was dug in 1801."),
        Reading.outline(documents.getFirst()));
    assertEquals(Optional.of("Anna Berg"), documents.getLast().author());
    assertEquals(Optional.of("1998"), documents.getLast().date());
    assertEquals(Optional.of(URI.create("https://example.org/b")), documents.getLast().link());
    assertEquals(List.of("Two.", "Three."), Reading.outline(documents.getLast()));
  }

  @Test
  void badLinesAreReportedAndTheRestIsRead() throws Exception {
    List<Document> documents =
        read(
            """
            {"id":"a","text":"One."}
            {"id":"b","text":
            ["no object"]

            {"id":7,"title":null,"text":"Two.","more":{}}
            {"id":"d","text":"  "}
            """);

    assertEquals(
        List.of("a", "7", "bad lines at 6"), documents.stream().map(Document::name).toList());
    assertEquals(Optional.empty(), documents.get(1).title());
    assertEquals(
        List.of(
            "2 DROPPED bad-line: {\"id\":\"b\",\"text\":", "3 DROPPED bad-line: [\"no object\"]"),
        Reading.dropped(documents.get(1)));
    assertEquals(
        List.of("6 DROPPED bad-line: {\"id\":\"d\",\"text\":\"  \"}"),
        Reading.dropped(documents.get(2)));
  }

  @Test
  void secondRowOfAnIdIsNamedByItsLine() throws Exception {
    List<Document> documents = read("{\"id\":\"a\",\"text\":\"One.\"}\n".repeat(2));

    assertEquals(List.of("a", "line 2"), documents.stream().map(Document::name).toList());
    assertEquals(List.of("2 MARKED doubled-id: a"), Reading.dropped(documents.getLast()));
  }

  @Test
  void fileWithoutAnyRowIsRefused() {
    UnreadableSource refused = assertThrows(UnreadableSource.class, () -> read("no\nrows\n"));

    assertEquals(
        "rows.jsonl cannot be read: no line of it is a JSON object with a \"text\".",
        refused.getMessage());
  }

  @Test
  void rowTooLongIsBadAndTheNextOneIsRead() throws Exception {
    String long1 = "{\"id\":\"long\",\"text\":\"" + "word ".repeat(400_000) + "\"}\n";

    List<Document> documents = read(long1 + "{\"id\":\"b\",\"text\":\"Two.\"}\n");

    assertEquals(List.of("b"), documents.stream().map(Document::name).toList());
    assertEquals("bad-line", documents.getFirst().dropped().getFirst().kind());
    assertTrue(documents.getFirst().dropped().getFirst().words().length() <= 200);
    assertEquals(2, documents.getFirst().blocks().getFirst().line());
  }

  private List<Document> read(String rows) throws Exception {
    return Reading.all(Files.writeString(folder.resolve("rows.jsonl"), rows));
  }
}
