package dev.clio.index.source;

import java.util.regex.Pattern;

/**
 * "You may also find these helpful" and all that comes after it. Where what comes after shows no
 * sign of being a list of previews, only the short lines right below are taken.
 */
final class RelatedDocuments implements Rule {
  private static final Pattern HEADING =
      Pattern.compile(
          "you (?:may|might|could) also (?:find|like|enjoy|be"
              + " interested|want|need)\\b.{0,60}|(?:related|similar|recommended|more)"
              + " (?:documents|essays|articles|posts|pages|papers|stories|reading)\\b.{0,30}|recommended"
              + " for you|(?:more|other) (?:from|in|on) this"
              + " (?:site|blog|author|category|topic).{0,20}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CUT_SHORT = Pattern.compile(".*(?:\u2026|\\.\\.\\.|read more.?)");
  private static final int LABEL = 80;

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      String line = page.text(i);
      if (line.length() <= 100 && HEADING.matcher(line).matches()) {
        take(page, i);
        return;
      }
    }
  }

  private static void take(Page page, int heading) {
    page.drop("related-documents-heading", heading);
    boolean previews = previewsFollow(page, heading);
    for (int i = page.next(heading); i < page.size(); i = page.next(i)) {
      if (!previews && page.text(i).length() > LABEL) {
        return;
      }
      String preview = previews ? "unrelated-essay-preview" : "related-document";
      page.drop(KnownLines.kindOf(page.text(i)).orElse(preview), i);
    }
  }

  /** At least a quarter of what follows are counts, ratings or texts that break off. */
  private static boolean previewsFollow(Page page, int heading) {
    int lines = 0;
    int signs = 0;
    for (int i = page.next(heading); i < page.size(); i = page.next(i)) {
      String line = page.text(i);
      lines++;
      if (KnownLines.kindOf(line).isPresent() || CUT_SHORT.matcher(line).matches()) {
        signs++;
      }
    }
    return signs > 0 && signs * 4 >= lines;
  }
}
