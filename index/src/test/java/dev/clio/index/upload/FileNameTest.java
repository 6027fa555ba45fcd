package dev.clio.index.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Letters.pdf                 > Letters.pdf",
        "Brief an die Mutter (2).md  > Brief an die Mutter (2).md",
        "../../etc/passwd.txt        > passwd.txt",
        "/etc/notes.txt              > notes.txt",
        "C:\\Users\\ada\\essay.docx   > essay.docx",
        "a/b/../c.html               > c.html",
        ".hidden.txt                 > hidden.txt",
        "~$lock.docx                 > lock.docx",
        "..pdf                       > pdf",
        "con.txt                     > _con.txt",
        "LPT1.md                     > _LPT1.md",
        "nul                         > _nul",
        "console.txt                 > console.txt",
        "a#b.jsonl                   > a_b.jsonl",
        "end. .                      > end",
        "two   blanks.txt            > two blanks.txt",
        "no ending                   > no ending",
        "Письма 1941.txt             > Письма 1941.txt",
        "手紙.pdf                    > 手紙.pdf",
      })
  void makesNamesSafe(String given, String safe) {
    assertEquals(Optional.of(safe), FileName.safe(given));
  }

  @Test
  void replacesWhatSystemsForbid() {
    assertEquals(Optional.of("what_ _b___.txt"), FileName.safe("what? <b>*|.txt"));
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertEquals(Optional.of("invoice_fdp.txt"), FileName.safe("invoice_\u202Efdp.txt"));
    assertEquals(Optional.of("ab.txt"), FileName.safe("a\u0000\nb\u200B.txt"));
    assertEquals(Optional.of("a.txt"), FileName.safe("a\uD800.txt"));
    assertEquals(Optional.of("é.txt"), FileName.safe("e\u0301.txt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "..", "...", "/", "a/", "\\", "\u200B", "\u0000", "~$", ". ."})
  void leavesNothingOfNothing(String given) {
    assertEquals(Optional.empty(), FileName.safe(given));
  }

  @Test
  void shortensTheStemAndKeepsTheEnding() {
    String name = FileName.safe("Ж".repeat(300) + ".pdf").orElseThrow();
    assertTrue(name.endsWith("Ж.pdf"));
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 100);
    assertFalse(name.contains("\uFFFD"));
    String emoji = FileName.safe("👩‍👧".repeat(60) + ".txt").orElseThrow();
    assertTrue(emoji.endsWith(".txt") && emoji.getBytes(StandardCharsets.UTF_8).length <= 100);
  }

  /** Whatever somebody calls a file, it can stand in the folder and nowhere else. */
  @Test
  void staysInItsFolder(@TempDir Path folder) throws Exception {
    SplittableRandom random = new SplittableRandom(1917);
    String odd = "./\\:~$ .\u0000\u202E\n\"*?<>|#aZé漢\uD83D\uDE00com1";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder given = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        given.append(odd.charAt(random.nextInt(odd.length())));
      }
      Optional<String> safe = FileName.safe(given.toString());
      if (safe.isPresent()) {
        Path file = folder.resolve(safe.get());
        assertEquals(folder, file.normalize().getParent(), () -> "of " + given);
        Files.writeString(file, "x");
        assertEquals(safe, FileName.safe(safe.get()), () -> "twice " + given);
        assertFalse(Files.isHidden(file), () -> "of " + given);
      }
    }
  }
}
