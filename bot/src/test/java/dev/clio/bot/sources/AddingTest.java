package dev.clio.bot.sources;

import static dev.clio.bot.sources.Schools.bytes;
import static dev.clio.bot.sources.Schools.file;
import static dev.clio.bot.sources.Schools.mill;
import static dev.clio.bot.sources.Schools.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way from a chat into the library. */
final class AddingTest {
  private Schools schools;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    schools = new Schools(folder);
  }

  @AfterEach
  void close() throws IOException {
    schools.close();
  }

  @Test
  void aFileIsInAtOnceAndTheReportSaysWhatWasRead() throws Exception {
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931) + "\nPage 2 of 3\n"));
    assertEquals(
        """
        Mill.txt is in: 1 passage, 1 dated event.
        Left out or cleaned: page numbers and running titles (1).\
        """,
        words(schools.grau.sees()));
    assertEquals(1, schools.room.wall().size(), "all see it");
    assertTrue(schools.found(schools.ada).contains("1931"));
    schools.grau.fills("Ask about it", "When did it burn?");
    assertEquals("asked: When did it burn?", words(schools.grau.sees()));
    Uploads.Added record = schools.uploads.of(Classroom.SCHOOL).getFirst();
    assertEquals("Mill.txt", record.name());
    assertEquals(schools.grau.person(), record.by());
    assertEquals(schools.clock.instant(), record.at());
    assertTrue(record.bytes() > 40);
    assertEquals(1, schools.changes.get());
  }

  @Test
  void whatCannotBeTakenInIsRefusedInAFriendlySentence() {
    schools.grau.types("/sources add");
    assertTrue(words(schools.grau.sees()).contains("file"), "says what is missing");
    refused(
        new Upload("big.txt", 2_001, InputStream::nullInputStream),
        "That file is too large: at most 2 kB.");
    String lies = "More than it says. ".repeat(200);
    refused(new Upload("big.txt", 10, () -> bytes(lies)), "That file is too large: at most 2 kB.");
    refused(
        file("virus.exe", "MZ"),
        "I read files that end in: docx, htm, html, jsonl, markdown, md, mdown, ndjson, pdf,"
            + " text, txt, xhtml.");
    refused(
        file("Letters.pdf", "no pdf"),
        "I could not take that in. Letters.pdf cannot be read: it is named .pdf but is none.");
    refused(
        new Upload(
            "lost.txt",
            10,
            () -> {
              throw new IOException("404");
            }),
        "The file did not arrive whole. Please send it once more.");
    refused(
        new Upload("lost.txt", 10, () -> new SequenceInputStream(bytes("The "), closed())),
        "The file did not arrive whole. Please send it once more.");
    assertEquals(List.of(), schools.uploads.of(Classroom.SCHOOL));
    assertEquals(0, schools.changes.get());
  }

  @Test
  void aServerHasRoomForSoManyFilesAndForNewEditionsOfThem() throws Exception {
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      schools.grau.sends("/sources add", file(name, mill(1931)));
    }
    refused(
        file("d.txt", mill(1931)),
        "Here are 3 documents already, and that is the limit. Take one out with /sources remove"
            + " first.");
    schools.grau.sends("/sources add", file("C.TXT", mill(1941)));
    assertTrue(words(schools.grau.sees()).startsWith("c.txt is in, instead of the one before: "));
    schools.blum.sends("/sources add", file("d.txt", mill(1931)));
    assertTrue(words(schools.blum.sees()).startsWith("d.txt is in: "));
    assertEquals(3, schools.library.files(CollectionName.of(Classroom.SCHOOL)).size());
  }

  @Test
  void filesThatComeTogetherStayWithinTheLimit() throws Exception {
    List<Thread> senders =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    Thread.ofVirtual()
                        .start(
                            () ->
                                schools
                                    .room
                                    .joins("teacher" + i, Role.HOST, "staff")
                                    .sends("/sources add", file(i + ".txt", mill(1900 + i)))))
            .toList();
    for (Thread sender : senders) {
      sender.join();
    }
    assertTrue(schools.library.files(CollectionName.of(Classroom.SCHOOL)).size() <= 3);
    schools.grau.sends("/sources add", file("0.txt", mill(1900)));
    assertFalse(schools.uploads.of(Classroom.SCHOOL).isEmpty());
  }

  @Test
  void saysInTheReadersLanguage() {
    schools.grau.reads(Locale.GERMAN).sends("/sources add", file("Mill.txt", mill(1931)));
    assertEquals(
        "Mill.txt ist aufgenommen: 1 Abschnitt, 1 datiertes Ereignis.", words(schools.grau.sees()));
    schools.grau.reads(Locale.FRENCH).sends("/sources add", file("mill.TXT", mill(1932)));
    assertEquals(
        "Mill.txt est ajouté, à la place du précédent : 1 passage, 1 événement daté.",
        words(schools.grau.sees()));
  }

  @Test
  void onlyHostsChangeSources() throws Exception {
    schools.ada.sends("/sources add", file("Mill.txt", mill(1931)));
    assertEquals("", schools.found(schools.ada));
    for (String call : List.of("remove a", "hide a", "boost a", "reset a", "report")) {
      schools.ada.types("/sources " + call);
      assertTrue(words(schools.ada.sees()).contains("needs somebody who is host"), call);
    }
    schools.ada.types("/sources list");
    assertInstanceOf(Message.Table.class, schools.ada.sees().message());
  }

  private void refused(Upload upload, String words) {
    int wall = schools.room.wall().size();
    schools.grau.sends("/sources add", upload);
    assertEquals(words, words(schools.grau.sees()));
    assertEquals(wall, schools.room.wall().size(), "nobody else sees a refusal");
  }

  private static InputStream closed() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    return closed;
  }
}
