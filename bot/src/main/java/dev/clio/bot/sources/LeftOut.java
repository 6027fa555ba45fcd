package dev.clio.bot.sources;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What ingestion left out of a document, in the few sorts that matter to a teacher. */
enum LeftOut {
  /** What could not be read at all. */
  UNREADABLE(Set.of("bad-line", "unreadable-page")),
  /** Page numbers, running titles and the like. */
  FURNITURE(
      Set.of(
          "form-line",
          "horizontal-rule",
          "list-separator",
          "page-count",
          "page-footer",
          "page-header",
          "page-number",
          "page-title",
          "running-footer",
          "running-header",
          "section-label",
          "word-count")),
  /** Menus, notices and widgets of web pages. */
  WEB(
      Set.of(
          "advertisement",
          "blog-byline",
          "blog-date",
          "comment-widget",
          "contact",
          "cookie-notice",
          "copyright",
          "essay-notice",
          "essay-rating",
          "hosting-footer",
          "navigation",
          "outside-main",
          "page-counter",
          "page-metadata",
          "share-widget",
          "wiki-notice")),
  /** Marks of formatting. */
  MARKUP(
      Set.of(
          "footnote-mark",
          "front-matter",
          "html-markup",
          "markdown-escape",
          "wiki-cite-leftover",
          "wiki-mark")),
  /** Study questions, and beginnings of other texts. */
  OTHER_TEXTS(
      Set.of(
          "related-document",
          "related-documents-heading",
          "study-questions",
          "unrelated-essay-preview")),
  /** What a later version of the readers calls otherwise. */
  OTHER(Set.of());

  @SuppressWarnings("ImmutableEnumChecker") // They come from Set.of.
  private final Set<String> kinds;

  LeftOut(Set<String> kinds) {
    this.kinds = kinds;
  }

  /** Sums up by sort what a report counts by kind. */
  static Map<LeftOut, Integer> of(Map<String, Integer> dropped) {
    Map<LeftOut, Integer> sorts = new EnumMap<>(LeftOut.class);
    dropped.forEach((kind, count) -> sorts.merge(of(kind), count, Integer::sum));
    return sorts;
  }

  private static LeftOut of(String kind) {
    for (LeftOut sort : values()) {
      if (sort.kinds.contains(kind)) {
        return sort;
      }
    }
    return OTHER;
  }
}
