package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headers and footers that run through the pages of a PDF: the same words, numbers aside, at the
 * same height in the margin of three pages and more, and bare page numbers there.
 */
final class RunningLines {
  private static final float TOP = 0.12f;
  private static final float BOTTOM = 0.88f;
  private static final int FEWEST = 3;
  private static final int MOST_LINES = 2;
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-\u2013\u2014|\\[ ]*(?:p(?:age|\\.)? ?)?(?:\\d{1,5}|[ivxlc]{1,7})(?: ?(?:of|/)"
              + " ?\\d{1,5})?[-\u2013\u2014|\\] ]*",
          Pattern.CASE_INSENSITIVE);

  private RunningLines() {}

  /** The lines of all pages without the running ones, which are told to the draft. */
  static List<PdfLine> without(List<List<PdfLine>> pages, Draft draft) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      marginal(page).stream()
          .map(RunningLines::key)
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int fewest = Math.clamp(pages.size(), 2, FEWEST);
    List<PdfLine> rest = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      Set<PdfLine> marginal = Set.copyOf(marginal(page));
      for (PdfLine line : page) {
        boolean number = PAGE_NUMBER.matcher(line.text()).matches();
        boolean repeated = counts.getOrDefault(key(line), 0) >= fewest;
        if (marginal.contains(line) && (number || repeated)) {
          String running = line.height() < TOP ? "running-header" : "running-footer";
          draft.drop(number ? "page-number" : running, Action.DROPPED, line.page(), line.text());
        } else {
          rest.add(line);
        }
      }
    }
    return rest;
  }

  /** The first and last lines of a page, by height, that stand in its margins. */
  private static List<PdfLine> marginal(List<PdfLine> page) {
    List<PdfLine> sorted = page.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
    List<PdfLine> marginal = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      PdfLine line = sorted.get(i);
      boolean header = i < MOST_LINES && line.height() < TOP;
      boolean footer = i >= sorted.size() - MOST_LINES && line.height() > BOTTOM;
      if (header || footer) {
        marginal.add(line);
      }
    }
    return marginal;
  }

  private static String key(PdfLine line) {
    return Math.round(line.y() / 3) + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }
}
