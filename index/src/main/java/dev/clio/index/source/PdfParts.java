package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** Gathers the pages of a PDF and hands them over in parts. Not thread-safe. */
final class PdfParts {
  /** So many pages are looked at together, for what repeats from page to page. */
  private static final int MOST_PAGES = 400;

  /** Titles that a program made up. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "untitled.*|microsoft .*|.*\\.(?:docx?|pdf|tex|indd|qxd|rtf|pages|odt|dvi)|slide"
              + " \\d+|document\\d*",
          Pattern.CASE_INSENSITIVE);

  private final PDDocumentInformation about;
  private final Limits limits;
  private final Parts parts;
  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<Dropped> unreadable = new ArrayList<>();
  private long chars;

  PdfParts(PDDocumentInformation about, Limits limits, Recipient to) {
    this.about = about;
    this.limits = limits;
    this.parts = new Parts(to);
  }

  void add(List<PdfLine> page) {
    if (pages.size() >= MOST_PAGES || chars > limits.partChars()) {
      handOver(false);
    }
    pages.add(page);
    chars += page.stream().mapToInt(line -> line.text().length()).sum();
  }

  void unreadable(int page) {
    unreadable.add(new Dropped("unreadable-page", Action.DROPPED, page, "page " + page));
  }

  void finish() {
    handOver(true);
  }

  private void handOver(boolean last) {
    Draft draft = new Draft();
    draft.drop(unreadable);
    List<PdfLine> lines = RunningLines.without(pages, draft);
    PdfBlocks.of(lines).forEach(draft::add);
    Boilerplate.ofBlocks(draft);
    if (parts.none()) {
      title(about.getTitle(), draft);
      TopMatter.take(draft, false);
      draft.author(Characters.clean(said(about.getAuthor())));
    }
    parts.add(draft, last);
    pages.clear();
    unreadable.clear();
    chars = 0;
  }

  private static void title(@Nullable String words, Draft draft) {
    String title = Characters.trim(Characters.clean(said(words)));
    if (!MADE_UP.matcher(title).matches()) {
      draft.title(title);
    }
  }

  private static String said(@Nullable String words) {
    return words == null ? "" : words;
  }
}
