package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Headers and footers that run through the pages of a PDF: the same words, numbers aside, at the
 * same height in the margin of three pages and more, and bare page numbers there.
 */
final class RunningLines {
  private static final float TOP = 0.12f;
  private static final float BOTTOM = 0.88f;
  private static final int FEWEST = 3;
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
      page.stream()
          .filter(RunningLines::marginal)
          .map(RunningLines::key)
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int fewest = Math.clamp(pages.size(), 2, FEWEST);
    List<PdfLine> rest = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (PdfLine line : page) {
        boolean number = marginal(line) && PAGE_NUMBER.matcher(line.text()).matches();
        if (number || (marginal(line) && counts.getOrDefault(key(line), 0) >= fewest)) {
          String running = line.height() < TOP ? "running-header" : "running-footer";
          draft.drop(number ? "page-number" : running, Action.DROPPED, line.page(), line.text());
        } else {
          rest.add(line);
        }
      }
    }
    return rest;
  }

  private static boolean marginal(PdfLine line) {
    return line.height() < TOP || line.height() > BOTTOM;
  }

  private static String key(PdfLine line) {
    return Math.round(line.y() / 3) + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }
}
