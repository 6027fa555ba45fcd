package dev.clio.index.source;

import java.util.regex.Pattern;

/**
 * "You may also find these helpful" and all that comes after it. Where what comes after shows no
 * sign of being a list of previews, only the short lines of the list right below are taken.
 */
final class RelatedDocuments implements Rule {
  private static final Pattern HEADING =
      Pattern.compile(
          String.join(
              "|",
              "(?:you|people|others) (?:may|might|could)? ?also (?:find|like|enjoy|be"
                  + " interested|want|need|read)\\b.{0,60}",
              "(?:related|similar|recommended|more|other)"
                  + " (?:documents|essays|articles|posts|pages|papers|stories|topics|reading)\\b.{0,30}",
              "recommended for you",
              "see also:?",
              "(?:more|other) (?:from|in|on) this (?:site|blog|author|category|topic).{0,20}"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CUT_SHORT = Pattern.compile(".*(?:\u2026|\\.\\.\\.|read more.?)");
  private static final int LABEL = 80;
  private static final int MOST_HEADINGS = 20;

  @Override
  public void apply(Page page) {
    int headings = 0;
    for (int i = 0; i < page.size() && headings < MOST_HEADINGS; i++) {
      String line = page.text(i);
      if (line.length() <= 100 && HEADING.matcher(line).matches()) {
        headings++;
        if (previewsFollow(page, i)) {
          takeAll(page, i);
          return;
        }
        takeList(page, i);
      }
    }
  }

  private static void takeAll(Page page, int heading) {
    page.drop("related-documents-heading", heading);
    for (int i = page.next(heading); i < page.size(); i = page.next(i)) {
      String kind = KnownLines.kindOf(page.text(i)).orElse("unrelated-essay-preview");
      page.drop(kind, i);
    }
  }

  /** Short lines at the same distance from each other; the heading of a text is none of them. */
  private static void takeList(Page page, int heading) {
    page.drop("related-documents-heading", heading);
    int distance = 0;
    int i = page.next(heading);
    while (label(page, i)) {
      int next = page.next(i);
      boolean headsText = next - i > 1 && next < page.size() && !label(page, next);
      if (headsText) {
        return;
      }
      page.drop("related-document", i);
      if (distance > 0 && next - i != distance) {
        return;
      }
      distance = next - i;
      i = next;
    }
  }

  private static boolean label(Page page, int i) {
    return i < page.size() && page.text(i).length() <= LABEL;
  }

  /** A quarter of what follows are counts and ratings, or half of it texts that break off. */
  private static boolean previewsFollow(Page page, int heading) {
    int lines = 0;
    int known = 0;
    int cutShort = 0;
    for (int i = page.next(heading); i < page.size(); i = page.next(i)) {
      String line = page.text(i);
      lines++;
      known += KnownLines.kindOf(line).isPresent() ? 1 : 0;
      cutShort += CUT_SHORT.matcher(line).matches() ? 1 : 0;
    }
    return lines > 0 && (known * 4 >= lines || cutShort * 2 >= lines);
  }
}
