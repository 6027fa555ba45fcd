package dev.clio.index.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Crumbs that copying a wiki page leaves inside its lines: links to notes with the name of the page
 * before them ("Name of the page#cite note-4|"), edit links, marks of notes.
 */
final class Leftovers implements Rule {
  private static final String NOTE = "#cite[ _](?:note|ref)-[\\w.:-]{0,60}\\|?";

  private record Crumb(String kind, String hint, Pattern pattern) {}

  private static final List<Crumb> CRUMBS =
      List.of(
          crumb(
              "wiki-cite-leftover",
              "#cite",
              "(?:^|(?<=[.,;:!?)\\]\"'\u201d\u2019|])) ?[^.,;:!?()\\[\\]\"\u201d|#]{1,80}" + NOTE),
          crumb("wiki-cite-leftover", "#cite", "[^\\s#]{0,80}" + NOTE),
          crumb(
              "wiki-mark",
              "[",
              "\\[(?:edit|citation needed|clarification needed|when\\?|who\\?|by whom\\?|note"
                  + " \\d+)\\]"),
          crumb(
              "footnote-mark",
              "[",
              "(?<=[\\p{L}\\p{N}.,;:!?)\"'\u201d\u2019\\]])\\[\\^?\\d{1,3}\\]"));

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      for (Crumb crumb : CRUMBS) {
        if (page.text(i).contains(crumb.hint())) {
          page.clean(crumb.kind(), i, crumb.pattern(), Leftovers::spaceOf);
        }
      }
    }
  }

  private static Crumb crumb(String kind, String hint, String pattern) {
    return new Crumb(kind, hint, Pattern.compile(pattern));
  }

  private static String spaceOf(String crumb) {
    return crumb.startsWith(" ") ? " " : "";
  }
}
