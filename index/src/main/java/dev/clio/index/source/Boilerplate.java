package dev.clio.index.source;

import java.util.List;

/** The rules that free a document of what is not its own, in the order in which they apply. */
final class Boilerplate {
  private static final List<Rule> PLAIN =
      List.of(
          new Leftovers(),
          new HtmlTags(),
          new RelatedDocuments(),
          new StudyQuestions(),
          new NavigationRun(),
          KnownLines.ALL,
          new PageCounter(),
          new SectionLabels());

  /** Markdown and the formats with markup say themselves what is a rule, a list or a tag. */
  private static final List<Rule> MARKED_UP =
      List.of(
          new Leftovers(), new RelatedDocuments(), new StudyQuestions(), KnownLines.WITHOUT_SIGNS);

  private static final List<Rule> HTML_IN_MARKDOWN = List.of(new HtmlTags(), KnownLines.ALL);

  private Boilerplate() {}

  /** Cleans the lines of a plain text. */
  static Page ofText(List<Line> lines) {
    return apply(PLAIN, lines);
  }

  /** Cleans lines, or blocks taken as lines, of a document with markup. */
  static Page ofMarkup(List<Line> lines) {
    return apply(MARKED_UP, lines);
  }

  /** Cleans the lines of a piece of HTML in a Markdown document, which was cleaned before. */
  static Page ofHtmlInMarkdown(List<Line> lines) {
    return apply(HTML_IN_MARKDOWN, lines);
  }

  private static Page apply(List<Rule> rules, List<Line> lines) {
    Page page = new Page(lines);
    rules.forEach(rule -> rule.apply(page));
    return page;
  }
}
