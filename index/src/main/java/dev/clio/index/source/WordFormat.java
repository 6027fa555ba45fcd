package dev.clio.index.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Word documents (.docx). They stand in memory as a tree while they are read, so that what they may
 * unpack to is bounded. No entity of theirs is ever resolved, and one that declares a document type
 * is refused by POI.
 */
final class WordFormat implements Format {
  /** Honest markup is packed to no less than a hundredth. */
  private static final double DENSEST = 0.01;

  static {
    // These hold for the whole process; a smaller limit of one reading is checked before.
    ZipSecureFile.setMinInflateRatio(DENSEST);
    ZipSecureFile.setMaxEntrySize(Limits.USUAL.unpackedBytes());
    ZipSecureFile.setMaxTextSize(Limits.USUAL.unpackedBytes());
  }

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

  /** Whatever POI throws that is not declared here becomes a sentence in {@link Readers}. */
  @Override
  public void read(SourceFile file, Recipient to) throws IOException, UnreadableSource {
    file.requireAtMost(file.limits().packedBytes());
    // Opened here, since POI would unpack a file with a damaged index into memory.
    try (ZipSecureFile zip = new ZipSecureFile(file.path().toFile());
        ZipEntrySource entries = new ZipFileZipEntrySource(zip)) {
      requireAtMost(entries, file.limits().unpackedBytes());
      try (OPCPackage parts = OPCPackage.open(entries)) {
        requireWord(parts);
        file.stopwatch().check();
        XWPFDocument word = new XWPFDocument(parts);
        new WordBlocks(word, file, to).read(word.getBodyElements());
      }
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | OpenXML4JException e) {
      throw new UnreadableSource("it is damaged", e);
    }
  }

  /** By what its parts say of their size; what they keep silent about is stopped by POI. */
  private static void requireAtMost(ZipEntrySource entries, long bytes) throws UnreadableSource {
    long sum = 0;
    for (var all = entries.getEntries(); all.hasMoreElements(); ) {
      var entry = all.nextElement();
      sum += entry.getName().endsWith(".xml") ? Math.max(0, entry.getSize()) : 0;
      if (Math.max(sum, entry.getSize()) > bytes) {
        throw new UnreadableSource("unpacked it has more than %d MB".formatted(bytes >> 20));
      }
    }
  }

  private static void requireWord(OPCPackage parts) throws UnreadableSource {
    if (parts.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size() > 0) {
      throw new UnreadableSource("it is a strict Open XML document; save it as a plain .docx");
    }
    boolean word =
        parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
            .anyMatch(part -> part.getContentType().contains("word"));
    if (!word) {
      throw new UnreadableSource("it is an office document, but not one of Word");
    }
  }
}
