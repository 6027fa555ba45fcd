package dev.clio.index.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents of all formats, built by code. */
final class Samples {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  static final String MARKDOWN =
      """
      ---
      title: Canals of the north
      author: [A. Berg, C. Dahl]
      date: 3 May 1998
      url: https://example.org/canals
      ---
      # Canals of the north

      The *first* canal was **dug** in 1801, in the 7<sup>th</sup> year; it cost \\$20.

      ## Locks

      - Wood
        1. oak
        2. pine
      - Stone

      | Year | Lock |
      |------|------|
      | 1803 | Upper |

      > A wise man said so.

      ---
      """;

  static final String TEXT =
      """
      Canals of the north

      by Anna Berg

      Locks
        1. The first was of wood.
          1. It rotted within ten years.
        2. The second was of stone.

      The third one was never finished, because the money had run out long before the winter came.

      No comments:
      """;

  static final String HTML =
      """
      <!doctype html><html><head><title>Canals - A site</title><meta name="author" content="Anna Berg">
      <link rel="canonical" href="https://example.org/canals"><script>var a = 1;</script></head><body>
      <nav><a href="/">Home</a> <a href="/b">Books</a></nav>
      <article><h1>Canals</h1><p>The first canal<br>was dug in <b>1801</b>.</p><h2>Locks</h2>
      <ul><li>Wood<ol><li>oak</li><li>pine</li></ol></li><li>Stone</li></ul>
      <table><tr><th>Year</th><th>Lock</th></tr><tr><td>1803</td><td>Upper</td></tr></table></article>
      <aside>Buy our book</aside><footer>All rights reserved</footer></body></html>
      """;

  static final String JSON_LINES =
      """
      {"id":"a","title":"Canals","text":"The first canal was dug in 1801.","section":["Trade","Ships"]}
      {"id":"b","text":"Two.\\n\\nThree.","author":"Anna Berg","date":"1998","url":"https://example.org/b"}
      """;

  private Samples() {}

  /** A PDF of one page for each list of lines; a line that begins with "# " is set larger. */
  static byte[] pdf(List<List<String>> pages) {
    try (PDDocument pdf = new PDDocument()) {
      pages(pdf, pages);
      return bytes(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] lockedPdf() {
    try (PDDocument pdf = new PDDocument()) {
      pages(pdf, List.of(List.of("Nobody reads this.")));
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] word() {
    return word(
        paragraph("Title", "Canals of the north")
            + paragraph("", "by Anna Berg")
            + paragraph("Heading1", "Locks")
            + paragraph("", "The first lock was of wood.")
            + item(0, "oak")
            + item(1, "oak of the south")
            + item(0, "pine")
            + "<w:tbl><w:tr><w:tc>"
            + paragraph("", "Year")
            + "</w:tc><w:tc>"
            + paragraph("", "Lock")
            + "</w:tc></w:tr></w:tbl>"
            + paragraph("Sub", "Later"));
  }

  /** A Word document with this body, in the markup of Word. */
  static byte[] word(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml", contentTypes("word/document", "word/styles", "word/numbering"));
    parts.put("_rels/.rels", relations("word/document"));
    parts.put("word/_rels/document.xml.rels", relations("styles", "numbering"));
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + WORD
            + "><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name"
            + " w:val=\"Title\"/></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"Sub\"><w:name w:val=\"Own\"/><w:basedOn"
            + " w:val=\"Heading2\"/></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"Points\"><w:name w:val=\"List"
            + " Number\"/><w:pPr><w:numPr><w:numId"
            + " w:val=\"2\"/></w:numPr></w:pPr></w:style></w:styles>");
    parts.put(
        "word/numbering.xml",
        "<w:numbering "
            + WORD
            + "><w:abstractNum w:abstractNumId=\"4\">"
            + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"lowerLetter\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>");
    parts.put(
        "word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
    return zip(parts);
  }

  /** The types of parts of a Word document, whose names are also those of their types. */
  static String contentTypes(String... parts) {
    StringBuilder types = new StringBuilder();
    for (String part : parts) {
      String type = part.substring(part.indexOf('/') + 1);
      types.append(
          "<Override PartName=\"/%s.xml\" ContentType=\"%s.%sml.%s+xml\"/>"
              .formatted(
                  part,
                  "application/vnd.openxmlformats-officedocument",
                  part.startsWith("word/") ? "wordprocessing" : "spreadsheet",
                  type.matches("document|workbook")
                      ? type.replace("workbook", "sheet") + ".main"
                      : type));
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>".formatted(types);
  }

  /** Relations to these parts; to a whole document where the name has a folder. */
  static String relations(String... targets) {
    StringBuilder relations = new StringBuilder();
    for (String target : targets) {
      relations.append(
          "<Relationship Id=\"%1$s\" Type=\"%2$s/%3$s\" Target=\"%4$s.xml\"/>"
              .formatted(
                  target.replace("/", ""),
                  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                  target.contains("/") ? "officeDocument" : target,
                  target));
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(relations);
  }

  static String paragraph(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, words);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String item(int level, String words) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, words);
  }

  private static void pages(PDDocument pdf, List<List<String>> pages) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    for (List<String> lines : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        float y = 800;
        for (String line : lines) {
          boolean heading = line.startsWith("# ");
          content.beginText();
          content.setFont(font, heading ? 18 : 11);
          content.newLineAtOffset(70, y);
          content.showText(heading ? line.substring(2) : line);
          content.endText();
          y -= heading ? 30 : 14;
        }
      }
    }
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
