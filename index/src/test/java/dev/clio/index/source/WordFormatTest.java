package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WordFormatTest {
  @TempDir Path folder;

  @Test
  void stylesListsAndTablesAreRead() throws Exception {
    Document document = read(Samples.word());

    assertEquals(Optional.of("Canals of the north"), document.title());
    assertEquals(Optional.of("Anna Berg"), document.author());
    assertEquals(
        List.of(
            "# Locks",
            "The first lock was of wood.",
            "1. oak",
            "  1.a. oak of the south",
            "2. pine",
            "- Year | Lock",
            "## Later"),
        Reading.outline(document));
  }

  @Test
  void deletedWordsFieldsAndFallbacksAreLeftOut() throws Exception {
    Document document =
        read(
            Samples.word(
                "<w:p><w:r><w:t>They</w:t></w:r><w:del><w:r><w:t> do"
                    + " not</w:t></w:r></w:del><w:r><w:instrText> PAGE"
                    + " </w:instrText><w:tab/><w:t>le</w:t></w:r>"
                    + "<w:ins><w:r><w:t>ak</w:t></w:r></w:ins><w:r><w:noBreakHyphen/><w:t>ed.</w:t></w:r></w:p>"));

    assertEquals(List.of("They leak-ed."), Reading.outline(document));
  }

  @Test
  void strongParagraphIsAHeading() throws Exception {
    String strong = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r></w:p>";
    Document document =
        read(
            Samples.word(
                strong.formatted("Locks")
                    + Samples.paragraph("", "They leak.")
                    + strong.formatted("Dams")));

    assertEquals(List.of("# Locks", "They leak.", "# Dams"), Reading.outline(document));
  }

  @Test
  void otherPackedFilesAreRefused() throws Exception {
    assertRefused(
        Samples.zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", "")),
        "it is an office document, but not one of Word");
    assertRefused(
        Samples.zip(Map.of("a.txt", "words")), "it is a packed file, not a Word document");
  }

  @Test
  void bombsAreRefused() throws Exception {
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
    assertRefused(
        Samples.zip(Map.of("word/document.xml", entities)), "it declares a document type");
    Limits tight = new Limits(1 << 20, 1 << 20, 3 << 20, 10_000, 10_000, Duration.ofMinutes(1));
    byte[] swollen = Samples.word(Samples.paragraph("", " ".repeat(5_000_000)));
    Path file = Files.write(folder.resolve("bomb.docx"), swollen);

    UnreadableSource refused =
        assertThrows(
            UnreadableSource.class,
            () -> new Readers(tight, InstantSource.system()).read(file, document -> {}));

    assertEquals("bomb.docx cannot be read: unpacked it has more than 3 MB.", refused.getMessage());
  }

  private void assertRefused(byte[] bytes, String reason) throws Exception {
    Path file = Files.write(folder.resolve("r.docx"), bytes);
    UnreadableSource refused = assertThrows(UnreadableSource.class, () -> Reading.all(file));
    assertEquals("r.docx cannot be read: " + reason + ".", refused.getMessage());
  }

  private Document read(byte[] word) throws Exception {
    return Reading.only(Files.write(folder.resolve("canals.docx"), word));
  }
}
