package dev.clio.index.source;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF, page by page. A long one is handed over in parts. */
final class PdfFormat implements Format {
  @Override
  public Set<String> extensions() {
    return Set.of("pdf");
  }

  @Override
  public boolean recognises(Head head) {
    return head.opensWith("%PDF-");
  }

  @Override
  public boolean marked() {
    return true;
  }

  @Override
  public void read(SourceFile file, Recipient to) throws IOException, UnreadableSource {
    file.requireAtMost(file.limits().packedBytes());
    try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(file.path().toFile());
        PDDocument pdf =
            Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      file.stopwatch().check();
      PdfParts parts = new PdfParts(pdf.getDocumentInformation(), file.limits(), to);
      PdfPages pages = new PdfPages(parts, file.stopwatch());
      pages.read(pdf);
      parts.finish();
    } catch (InvalidPasswordException e) {
      throw new UnreadableSource("it is protected by a password", e);
    } catch (IOException e) {
      throw new UnreadableSource("it is damaged", e);
    }
    if (!to.anything()) {
      throw new UnreadableSource("its pages hold no text, perhaps they are pictures of pages");
    }
  }
}
