package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Questions set for pupils: a heading that says so and the questions under it, or three and more
 * numbered questions in a row. They ask what the document tells, and would be found instead of it.
 */
final class StudyQuestions implements Rule {
  private static final String KIND = "study-questions";

  private static final Pattern HEADING =
      Pattern.compile(
          String.join(
              "|",
              "(?:.{0,60}\\b)?(?:analysis|comprehension|discussion|review|study|revision|practice)"
                  + " questions\\W{0,4}",
              "(?:.{0,60}\\b)?(?:essay|exam|quiz|reading|check|key) questions\\W{0,4}",
              "(?:.{0,60}\\b)?questions (?:for|to) (?:discussion|review|study|consider|think"
                  + " about|reflection)\\W{0,4}",
              "questions:?\\W{0,4}"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|[a-z])[.)]|[-*\u2022]|q\\d{1,3}[.:]?) ?.+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKS =
      Pattern.compile(
          String.join(
              "|",
              ".*\\?[\"'\u201d\u2019)*]{0,3}",
              "\\W{0,3}(?:q?\\w{1,3}[.):] ?)?(?:account"
                  + " for|analy[sz]e|assess|compare|define|describe|discuss|evaluate) .*",
              "\\W{0,3}(?:q?\\w{1,3}[.):] ?)?(?:explain|how|identify|list|name|outline|to what"
                  + " extent|what|when|where|who|why) .*"),
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 400;
  private static final int STUB = 60;

  /** Questions are set by the dozen; this bounds the search for their end. */
  private static final int MOST = 500;

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      String line = page.text(i);
      if (heading(line)) {
        takeUnder(page, i);
      } else if (numbered(line) && line.endsWith("?")) {
        takeRow(page, i);
      }
    }
  }

  private static void takeUnder(Page page, int heading) {
    List<Integer> set = setUnder(page, heading);
    long points = set.stream().filter(i -> point(page.text(i))).count();
    long asking = set.stream().filter(i -> asks(page.text(i))).count();
    if (points > 0 && asking * 2 >= points) {
      page.mark(KIND, heading);
      set.forEach(i -> page.mark(KIND, i));
    }
  }

  /** The questions and numbered lines under a heading with the short stubs between them. */
  private static List<Integer> setUnder(Page page, int heading) {
    List<Integer> set = new ArrayList<>();
    int last = 0;
    for (int i = page.next(heading); i < page.size(); i = page.next(i)) {
      String line = page.text(i);
      boolean point = point(line);
      boolean stub = line.length() <= STUB && !line.endsWith(".") && !page.blank(i - 1);
      if (set.size() == MOST || heading(line) || (!point && !stub)) {
        break;
      }
      set.add(i);
      last = point ? set.size() : last;
    }
    return set.subList(0, last);
  }

  private static void takeRow(Page page, int first) {
    List<Integer> row = new ArrayList<>();
    for (int i = first; i < page.size() && numbered(page.text(i)); i = page.next(i)) {
      if (!page.text(i).endsWith("?")) {
        break;
      }
      row.add(i);
    }
    if (row.size() >= 3) {
      row.forEach(i -> page.mark(KIND, i));
    }
  }

  private static boolean heading(String line) {
    return line.length() <= 100 && HEADING.matcher(line).matches();
  }

  private static boolean point(String line) {
    return numbered(line) || asks(line);
  }

  private static boolean numbered(String line) {
    return line.length() <= LONGEST && NUMBERED.matcher(line).matches();
  }

  private static boolean asks(String line) {
    return line.length() <= LONGEST && ASKS.matcher(line).matches();
  }
}
