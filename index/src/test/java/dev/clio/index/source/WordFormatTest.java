package dev.clio.index.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
  void marksOfNotesAndMovedWordsAreLeftOut() throws Exception {
    Document document =
        read(
            Samples.word(
                "<w:p><w:moveFrom><w:r><w:t>Once </w:t></w:r></w:moveFrom><w:r><w:t>They leak</w:t>"
                    + "<w:footnoteReference w:id=\"1\"/><w:t>.</w:t></w:r></w:p>"));

    assertEquals(List.of("They leak."), Reading.outline(document));
  }

  @Test
  void listsByStyleAreNumbered() throws Exception {
    Document document =
        read(
            Samples.word(Samples.paragraph("Points", "oak") + Samples.paragraph("Points", "pine")));

    assertEquals(List.of("1. oak", "2. pine"), Reading.outline(document));
  }

  @Test
  void propertiesNameTitleAuthorAndDate() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("They leak.");
      CoreProperties about = word.getProperties().getCoreProperties();
      about.setTitle("Canals");
      about.setCreator("Anna Berg");
      about.setCreated("1998-05-03T10:00:00Z");
      word.write(bytes);
    }
    Document document = read(bytes.toByteArray());

    assertEquals(Optional.of("Canals"), document.title());
    assertEquals(Optional.of("Anna Berg"), document.author());
    assertEquals(Optional.of("1998-05-03"), document.date());
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
    Map<String, String> sheet = new LinkedHashMap<>();
    sheet.put("[Content_Types].xml", Samples.contentTypes("xl/workbook"));
    sheet.put("_rels/.rels", Samples.relations("xl/workbook"));
    sheet.put("xl/workbook.xml", "<workbook/>");
    assertRefused(Samples.zip(sheet), "it is an office document, but not one of Word");
    assertRefused(Samples.zip(Map.of("word/document.xml", "<x/>")), "it is damaged");
    assertRefused(
        Samples.zip(Map.of("a.txt", "words")), "it is a packed file, not a Word document");
  }

  @Test
  void bombsAreRefused() throws Exception {
    Limits tight = new Limits(1 << 20, 1 << 20, 3 << 20, 10_000, 10_000, Duration.ofMinutes(1));
    byte[] swollen = Samples.word(Samples.paragraph("", " ".repeat(5_000_000)));
    Path file = Files.write(folder.resolve("bomb.docx"), swollen);

    UnreadableSource refused =
        assertThrows(
            UnreadableSource.class,
            () -> new Readers(tight, InstantSource.system()).read(file, document -> {}));

    assertEquals("bomb.docx cannot be read: unpacked it has more than 3 MB.", refused.getMessage());
  }

  @Test
  void densePackingIsRefused() throws Exception {
    assertRefused(Samples.word(Samples.paragraph("", " ".repeat(5_000_000))), "it is damaged");
  }

  @Test
  void documentTypesAreRefused() throws Exception {
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", Samples.contentTypes("word/document"));
    parts.put("_rels/.rels", Samples.relations("word/document"));
    parts.put("word/document.xml", entities);
    assertRefused(Samples.zip(parts), "it is damaged");
  }

  @Test
  void deepNestingIsRefused() throws Exception {
    String open = "<w:tbl><w:tr><w:tc>".repeat(20_000);
    assertRefused(Samples.word(open + "</w:tc></w:tr></w:tbl>".repeat(20_000)), "it is damaged");
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
