package dev.clio.index.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadersTest {
  private static final String WORDS = "Der fünfte Kanal – “unser” Kanal – läuft über.";

  @TempDir Path folder;

  @Test
  void documentsAreKnownByName() {
    Readers readers = new Readers();

    for (String name :
        List.of("a.md", "A.TXT", "a.html", "a.pdf", "a.docx", "a.jsonl", "a.ndjson")) {
      assertTrue(readers.reads(Path.of("pack", name)), name);
    }
    for (String name : List.of("pack.yaml", "a.csv", "a.json", "a", ".a.md", "~$a.docx", "md")) {
      assertFalse(readers.reads(Path.of("pack", name)), name);
    }
  }

  @Test
  void encodingsAreTold() throws Exception {
    assertReads(WORDS, WORDS.getBytes(UTF_8));
    assertReads(WORDS, ("\ufeff" + WORDS).getBytes(UTF_8));
    assertReads(WORDS, WORDS.getBytes(UTF_16LE));
    assertReads(WORDS, ("\ufeff" + WORDS).getBytes(UTF_16BE));
    assertReads(WORDS, WORDS.getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void lateLettersTellTheEncodingToo() throws Exception {
    byte[] bytes =
        ("All plain. ".repeat(20_000) + "\n\n" + WORDS).getBytes(Charset.forName("windows-1252"));

    assertEquals(WORDS, Reading.only(write("late.txt", bytes)).blocks().getLast().text());
  }

  @Test
  void malformedBytesAreReplacedAndInvisibleOnesRemoved() throws Exception {
    byte[] bytes = (WORDS + "X" + WORDS).getBytes(UTF_8);
    bytes[WORDS.getBytes(UTF_8).length] = (byte) 0xff;
    assertReads(WORDS + "\ufffd" + WORDS, bytes);

    assertReads("a lock-keeper", "a\u0000 lo\u00adck\u200b-kee\u202eper\u0007".getBytes(UTF_8));
    assertReads("one two", "one\r\n".concat("two").replace("\r\n", "\u2028").getBytes(UTF_8));
  }

  @Test
  void filesUnderAForeignNameAreRecognisedOrRefused() throws Exception {
    Path pdf = write("a.txt", Samples.pdf(List.of(List.of("The first canal."))));
    assertEquals(List.of("The first canal."), Reading.outline(Reading.only(pdf)));
    assertRefused("b.pdf", WORDS.getBytes(UTF_8), "it is named .pdf but is none");
    assertRefused("c.txt", new byte[] {'a', 0, 1, 2, 3, 0, 7, 'b', 0, 0, 9, 1}, "it holds no text");
    assertRefused(
        "d.docx",
        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2},
        "it is an old Word document, or one with a password; save it as .docx without one");
    assertRefused("e.md", new byte[0], "it is empty");
    assertRefused("f.txt", " \n\t\n".getBytes(UTF_8), "there is nothing to read in it");
  }

  @Test
  void missingAndForbiddenFilesAreRefused() throws Exception {
    Path missing = folder.resolve("none.txt");
    assertEquals(
        "none.txt cannot be read: there is no such file.",
        assertThrows(UnreadableSource.class, () -> Reading.all(missing)).getMessage());
    Path inner = Files.createDirectory(folder.resolve("inner.txt"));
    assertEquals(
        "inner.txt cannot be read: it is no file.",
        assertThrows(UnreadableSource.class, () -> Reading.all(inner)).getMessage());

    Path closed = write("closed.txt", WORDS.getBytes(UTF_8));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "whoever runs this may open everything");
    assertEquals(
        "closed.txt cannot be read: this program may not open it.",
        assertThrows(UnreadableSource.class, () -> Reading.all(closed)).getMessage());
  }

  @Test
  void filesThatMustStandInMemoryAreLimited() throws Exception {
    Limits small = new Limits(1 << 20, 1 << 20, 1 << 20, 10_000, 10_000, Duration.ofMinutes(1));
    Path file = write("big.html", "<p>The canals leak.".repeat(80_000).getBytes(UTF_8));

    UnreadableSource refused =
        assertThrows(
            UnreadableSource.class,
            () -> new Readers(small, InstantSource.system()).read(file, document -> {}));

    assertEquals(
        "big.html cannot be read: it has 1 MB, and a file of its kind may have 1 MB; split it.",
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.html", "a.docx", "a.pdf", "a.txt", "a.jsonl"})
  void readingEndsWhenItsTimeIsUp(String name) throws Exception {
    AtomicLong seconds = new AtomicLong();
    InstantSource hasty = () -> Instant.ofEpochSecond(seconds.addAndGet(20));
    Limits limits = new Limits(1 << 20, 1 << 20, 1 << 20, 10, 10_000, Duration.ofSeconds(30));
    byte[] bytes =
        switch (name) {
          case "a.docx" -> Samples.word();
          case "a.pdf" -> Samples.pdf(List.of(List.of("One."), List.of("Two."), List.of("Three.")));
          case "a.jsonl" -> "{\"text\":\"One.\"}\n".repeat(2000).getBytes(UTF_8);
          case "a.html" -> Samples.HTML.getBytes(UTF_8);
          default -> "They leak.\n\n".repeat(2000).getBytes(UTF_8);
        };
    Path file = write(name, bytes);

    UnreadableSource late =
        assertThrows(
            UnreadableSource.class, () -> new Readers(limits, hasty).read(file, document -> {}));

    assertEquals(
        name + " cannot be read: reading it took more than 30 seconds.", late.getMessage());
  }

  @Test
  void timeOfTheRecipientDoesNotCount() throws Exception {
    AtomicLong seconds = new AtomicLong();
    InstantSource clock = () -> Instant.ofEpochSecond(seconds.get());
    Path file = write("rows.jsonl", "{\"text\":\"One.\"}\n".repeat(2000).getBytes(UTF_8));
    AtomicLong rows = new AtomicLong();

    new Readers(Limits.USUAL, clock)
        .read(
            file,
            document -> {
              seconds.addAndGet(60);
              rows.incrementAndGet();
            });

    assertEquals(2000, rows.get());
  }

  @Test
  void whatTheRecipientThrowsGoesThrough() throws Exception {
    IllegalStateException full = new IllegalStateException("the shelf is full");
    Path file = write("a.txt", WORDS.getBytes(UTF_8));

    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                new Readers()
                    .read(
                        file,
                        document -> {
                          throw full;
                        }));

    assertSame(full, thrown);
  }

  @Test
  void deeplyNestedMarkdownEndsWell() throws Exception {
    Path quotes = write("q.md", (">".repeat(20_000) + " deep").getBytes(UTF_8));
    assertFalse(Reading.only(quotes).blocks().isEmpty());

    Path brackets = write("b.md", ("[".repeat(20_000) + "*_".repeat(20_000)).getBytes(UTF_8));
    assertFalse(Reading.only(brackets).blocks().isEmpty());
  }

  private void assertReads(String words, byte[] bytes) throws Exception {
    assertEquals(words, Reading.only(write("a.txt", bytes)).blocks().getFirst().text());
  }

  private void assertRefused(String name, byte[] bytes, String reason) throws Exception {
    Path file = write(name, bytes);
    UnreadableSource refused = assertThrows(UnreadableSource.class, () -> Reading.all(file));
    assertEquals(name + " cannot be read: " + reason + ".", refused.getMessage());
  }

  private Path write(String name, byte[] bytes) throws Exception {
    return Files.write(folder.resolve(name), bytes);
  }
}
