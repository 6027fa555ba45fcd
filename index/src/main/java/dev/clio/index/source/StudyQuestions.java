package dev.clio.index.source;

import java.util.regex.Pattern;

/**
 * Questions set for pupils: a heading that says so and the questions under it, or three and more
 * numbered questions in a row. They ask what the document tells, and would be found instead of it.
 */
final class StudyQuestions implements Rule {
  private static final String KIND = "study-questions";

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:.{0,60}\\b)?"
              + "(?:(?:analysis|comprehension|discussion|review|study|revision|practice|essay|exam|quiz|reading|check)"
              + " questions|questions (?:for|to) (?:discussion|review|study|consider|think"
              + " about|reflection))\\W{0,4}|questions:?\\W{0,4}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|[a-z])[.)]|[-*\u2022]|q\\d{1,3}[.:]?) ?.+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKS = Pattern.compile(".*\\?[\"'\u201d\u2019)*]{0,3}");
  private static final int STUB = 60;

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      String line = page.text(i);
      if (line.length() <= 100 && HEADING.matcher(line).matches()) {
        takeUnder(page, i);
      } else if (numberedQuestion(line)) {
        takeRow(page, i);
      }
    }
  }

  private static void takeUnder(Page page, int heading) {
    int first = page.next(heading);
    if (first == page.size() || !(asks(page.text(first)) || numbered(page.text(first)))) {
      return;
    }
    page.mark(KIND, heading);
    int end = lastUnder(page, first);
    for (int i = first; i <= end; i = page.next(i)) {
      page.mark(KIND, i);
    }
  }

  /** The last line that asks or is numbered before a line that is neither nor a short stub. */
  private static int lastUnder(Page page, int first) {
    int last = first;
    for (int i = first; i < page.size(); i = page.next(i)) {
      String line = page.text(i);
      if (asks(line) || numbered(line)) {
        last = i;
      } else if (line.length() > STUB || line.endsWith(".")) {
        return last;
      }
    }
    return last;
  }

  private static void takeRow(Page page, int first) {
    int count = 0;
    int end = first;
    for (int i = first; i < page.size() && numberedQuestion(page.text(i)); i = page.next(i)) {
      count++;
      end = i;
    }
    for (int i = first; count >= 3 && i <= end; i = page.next(i)) {
      page.mark(KIND, i);
    }
  }

  private static boolean numberedQuestion(String line) {
    return numbered(line) && asks(line);
  }

  private static boolean numbered(String line) {
    return line.length() <= 400 && NUMBERED.matcher(line).matches();
  }

  private static boolean asks(String line) {
    return line.length() <= 400 && ASKS.matcher(line).matches();
  }
}
