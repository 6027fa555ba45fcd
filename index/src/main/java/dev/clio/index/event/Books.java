package dev.clio.index.event;

import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;

/** Tells the years of books, papers and web pages from those of events. */
final class Books {
  private final AuthorAndYear authorAndYear;
  private final Imprint imprint;
  private final TitleYears titleYears;

  Books(Language language, Pieces pieces) {
    this.authorAndYear = new AuthorAndYear(language, pieces);
    this.imprint = new Imprint(language);
    this.titleYears = new TitleYears(language);
  }

  /** Whether the date at {@code range} is that of a book or a page. */
  boolean have(String text, TextRange range) {
    return authorAndYear.isAt(text, range)
        || imprint.isAt(text, range)
        || titleYears.isAt(text, range);
  }
}
