package dev.clio.index.event;

import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a book or a page says of its own making: "Oxford University Press, 1991", "London: Penguin,
 * 1998", "Created: September, 2000", "Retrieved 12 May 2009", "© 2000", "2002, 153 p."
 */
final class Imprint {
  private static final Pattern PAGES =
      Pattern.compile("[,:]\\s(?:\\d{1,4}\\s?)?(?:pp?|pgs?)(?!\\p{L}).*");
  private static final int LONGEST_PAGES = 10;

  private final Language language;

  Imprint(Language language) {
    this.language = language;
  }

  boolean isAt(String text, TextRange range) {
    String after =
        text.substring(range.end(), Math.min(text.length(), range.end() + LONGEST_PAGES));
    return PAGES.matcher(after).matches()
        || isAfterPublisher(text, range)
        || isAfterPlaceAndPublisher(text, range);
  }

  private boolean isAfterPublisher(String text, TextRange range) {
    TextRange word = Around.before(text, range.start());
    String linking = Around.wordBefore(text, range.start());
    if (is(DateWord.WHEN, linking) && !is(DateWord.WITHIN, linking)) {
      word = Around.before(text, word.start());
    }
    char mark = word.length() > 0 || word.end() == 0 ? ' ' : text.charAt(word.end() - 1);
    if (mark == ',' || mark == ':' || mark == '.') {
      word = Around.before(text, word.end() - 1);
    }
    String publisher = word.of(text);
    boolean isLabel = !publisher.isEmpty() && Character.isUpperCase(publisher.charAt(0));
    return mark == '©'
        || (is(DateWord.PUBLISHED, publisher.toLowerCase(Locale.ROOT))
            && (isLabel || Enclosed.inside(text, range, '(', ')').isPresent()));
  }

  private boolean isAfterPlaceAndPublisher(String text, TextRange range) {
    TextRange gap = Around.before(text, range.start());
    return gap.length() == 0
        && gap.end() > 0
        && text.charAt(gap.end() - 1) == ','
        && Pieces.lastNumber(range.of(text)) >= AuthorAndYear.FIRST_YEAR
        && Title.before(text, gap.end() - 1, language.functionWords())
            .filter(title -> title.beforeColon() > 0)
            .isPresent();
  }

  private boolean is(DateWord part, String word) {
    return language.dateWords(part).contains(word);
  }
}
