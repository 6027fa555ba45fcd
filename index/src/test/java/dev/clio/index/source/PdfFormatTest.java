package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfFormatTest {
  @TempDir Path folder;

  @Test
  void linesAreJoinedOverLinesAndPages() throws Exception {
    Document document =
        Reading.only(
            pdf(
                List.of(
                    List.of(
                        "# Canals of the north",
                        "The first canal was dug in 1801 by several hundred men, who were inter-",
                        "ested in nothing but their wages and were paid on every second Friday,",
                        "as usual.",
                        "1. of wood",
                        "2. of stone, and therefore a great deal more expensive than all of the",
                        "other ones",
                        "The last sentence of this page does not end on it, but goes on over to"),
                    List.of("the next page, where it ends."))));

    assertEquals(Optional.of("Canals of the north"), document.title());
    assertEquals(
        List.of(
            "The first canal was dug in 1801 by several hundred men, who were interested in nothing"
                + " but their wages and were paid on every second Friday, as usual.",
            "1. of wood",
            "2. of stone, and therefore a great deal more expensive than all of the other ones The"
                + " last sentence of this page does not end on it, but goes on over to the next"
                + " page, where it ends."),
        Reading.outline(document));
    assertEquals(1, document.blocks().getFirst().line());
  }

  @Test
  void whatRunsThroughThePagesGoes() throws Exception {
    List<List<String>> pages = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      List<String> lines = new ArrayList<>(List.of("Journal of Canals, vol. " + i));
      for (int line = 0; line < 49; line++) {
        lines.add(
            "Lock "
                + (char) ('a' + line % 26)
                + (char) ('p' + i)
                + " leaks"
                + ".".repeat(1 + line % 2));
      }
      lines.add("");
      lines.add("");
      lines.add(String.valueOf(i + 10));
      pages.add(lines);
    }

    Document document = Reading.only(Files.write(folder.resolve("a.pdf"), Samples.pdf(pages)));

    String text = document.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    assertEquals(4 * 49, text.split("leaks", -1).length - 1);
    assertFalse(text.contains("Journal"));
    assertEquals(
        "1 DROPPED running-header: Journal of Canals, vol. 1",
        Reading.dropped(document).getFirst());
    assertEquals(
        List.of("11", "12", "13", "14"),
        document.dropped().stream()
            .filter(found -> found.kind().equals("page-number"))
            .map(Dropped::words)
            .toList());
  }

  @Test
  void lockedEmptyAndCutFilesAreRefused() throws Exception {
    assertRefused(Samples.lockedPdf(), "it is protected by a password");
    assertRefused(
        Samples.pdf(List.of(List.of())),
        "its pages hold no text, perhaps they are pictures of pages");
    assertRefused(
        "%PDF-1.7\nnothing".getBytes(java.nio.charset.StandardCharsets.UTF_8), "it is damaged");
  }

  private void assertRefused(byte[] bytes, String reason) throws Exception {
    Path file = Files.write(folder.resolve("r.pdf"), bytes);
    UnreadableSource refused = assertThrows(UnreadableSource.class, () -> Reading.all(file));
    assertEquals("r.pdf cannot be read: " + reason + ".", refused.getMessage());
  }

  private Path pdf(List<List<String>> pages) throws Exception {
    return Files.write(folder.resolve("canals.pdf"), Samples.pdf(pages));
  }
}
