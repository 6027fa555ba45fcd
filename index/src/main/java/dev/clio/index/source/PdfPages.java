package dev.clio.index.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a PDF from its pages, one page in memory at a time. Not thread-safe. */
final class PdfPages extends PDFTextStripper {
  private final PdfParts parts;
  private final Stopwatch stopwatch;
  private final List<PdfLine> lines = new ArrayList<>();
  private final List<TextPosition> positions = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable UnreadableSource late;

  PdfPages(PdfParts parts, Stopwatch stopwatch) {
    this.parts = parts;
    this.stopwatch = stopwatch;
    setSuppressDuplicateOverlappingText(true);
  }

  void read(PDDocument pdf) throws IOException, UnreadableSource {
    try {
      writeText(pdf, Writer.nullWriter());
    } catch (IOException e) {
      if (late != null) {
        throw late;
      }
      throw e;
    }
  }

  /** A page that cannot be read is left out, and said to be. */
  @Override
  public void processPage(PDPage page) throws IOException {
    try {
      stopwatch.check();
      super.processPage(page);
      endLine();
    } catch (UnreadableSource e) {
      late = e;
      throw new IOException(e);
    } catch (IOException e) {
      parts.unreadable(getCurrentPageNo());
    }
    parts.add(List.copyOf(lines));
    lines.clear();
    words.setLength(0);
    positions.clear();
  }

  @Override
  protected void writeString(String text, List<TextPosition> textPositions) {
    words.append(text);
    positions.addAll(textPositions);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  private void endLine() {
    String text = Characters.squeeze(Characters.clean(words.toString()));
    if (!text.isEmpty() && !positions.isEmpty()) {
      lines.add(line(text));
    }
    words.setLength(0);
    positions.clear();
  }

  private PdfLine line(String text) {
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    TextPosition middle = positions.get(positions.size() / 2);
    boolean bold = positions.stream().allMatch(PdfPages::bold);
    return new PdfLine(
        getCurrentPageNo(),
        text,
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        first.getYDirAdj() / Math.max(1, first.getPageHeight()),
        middle.getFontSizeInPt(),
        bold);
  }

  private static boolean bold(TextPosition position) {
    String font = position.getFont() == null ? null : position.getFont().getName();
    return font != null && font.toLowerCase(Locale.ROOT).contains("bold");
  }
}
