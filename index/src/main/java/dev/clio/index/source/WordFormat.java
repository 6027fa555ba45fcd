package dev.clio.index.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Word documents (.docx). They are read as a stream, part by part, without a tree in memory, so
 * that neither a large nor a maliciously packed one takes more than its text.
 */
final class WordFormat implements Format {
  private static final String BODY = "word/document.xml";

  @Override
  public Set<String> extensions() {
    return Set.of("docx");
  }

  @Override
  public boolean recognises(Head head) {
    return head.startsWith("PK\u0003\u0004")
        && (head.opensWith("[Content_Types].xml") || head.opensWith("word/"));
  }

  @Override
  public boolean marked() {
    return true;
  }

  @Override
  public void read(SourceFile file, Recipient to) throws IOException, UnreadableSource {
    file.requireAtMost(file.limits().packedBytes());
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      if (zip.getEntry(BODY) == null) {
        throw new UnreadableSource("it is an office document, but not one of Word");
      }
      WordStyles styles = new WordStyles();
      WordNumbers numbers = new WordNumbers();
      WordProperties properties = new WordProperties();
      part(zip, "word/styles.xml", file, styles);
      part(zip, "word/numbering.xml", file, numbers);
      part(zip, "docProps/core.xml", file, properties);
      WordBody body = new WordBody(styles, numbers, properties, file.limits(), to);
      part(zip, BODY, file, body);
      body.finish();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableSource("it is damaged", e);
    }
  }

  private static void part(ZipFile zip, String name, SourceFile file, XmlPart part)
      throws IOException, UnreadableSource {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    long limit = file.limits().unpackedBytes();
    try (InputStream in = zip.getInputStream(entry);
        CappedStream capped = new CappedStream(in, limit)) {
      try {
        XmlPart.read(capped, part, file.stopwatch());
      } catch (XMLStreamException | IOException e) {
        throw new UnreadableSource(
            capped.exceeded()
                ? "unpacked it has more than %d MB".formatted(limit >> 20)
                : "it is damaged",
            e);
      }
    }
  }
}
