package dev.clio.index.event;

import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the years of books and web pages from those of events: "(Gaddis, 1997)", "The Great Terror:
 * Reassessed (1991)", "Retrieved 12 May 2009".
 */
final class Citing {
  /**
   * Few scholars are cited by name and year for what they wrote before; places are: "Yalta, 1945".
   */
  private static final int FIRST_YEAR = 1950;

  private static final int WORDS_OF_TITLE = 20;
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.\\s?$");
  private static final Pattern PAGE = Pattern.compile("^[a-z]?[,:]\\s?(?:pp?\\.?\\s?)?\\d+.*");

  private final Language language;
  private final Pattern author;

  Citing(Language language, Pieces pieces) {
    this.language = language;
    String name = "\\p{Lu}[\\p{L}'’-]{1,30}+";
    this.author =
        Pattern.compile(
            "(?:\\p{Ll}{2,4}\\.? )?%s(?: (?:%s|&) %s| et al\\.?)?,? "
                .formatted(name, pieces.any(DateWord.AND), name));
  }

  /** Whether the date at {@code range} is that of a book or a page. */
  boolean isCited(String text, TextRange range) {
    Optional<TextRange> parentheses = Enclosed.inside(text, range, '(', ')');
    return followsPublished(text, range, parentheses.isPresent())
        || parentheses.filter(inside -> citesInside(text, range, inside)).isPresent()
        || isTitle(text, range);
  }

  private boolean citesInside(String text, TextRange range, TextRange inside) {
    String before = text.substring(inside.start(), range.start());
    String after = text.substring(range.end(), inside.end());
    if (before.isEmpty() && after.isEmpty()) {
      int open = inside.start() - 1;
      return text.substring(0, open).isBlank()
          || is(DateWord.CLAIMS, Around.wordAfter(text, inside.end() + 1))
          || INITIAL.matcher(text.substring(Math.max(0, open - 3), open)).find()
          || endsTitle(text, open);
    }
    boolean isRecent = Pieces.lastNumber(range.of(text)) >= FIRST_YEAR;
    return isAuthor(before) && (PAGE.matcher(after).matches() || (after.isEmpty() && isRecent));
  }

  private boolean isAuthor(String words) {
    String first = Around.wordAfter(words, 0);
    return author.matcher(words).matches()
        && !is(DateWord.WHEN, first)
        && !is(DateWord.PART, first)
        && !is(DateWord.DETERMINER, first);
  }

  /** "Oxford University Press, 1991", "Created: September, 2000", "© 2000". */
  private boolean followsPublished(String text, TextRange range, boolean inParentheses) {
    TextRange word = Around.before(text, range.start());
    if (is(DateWord.WHEN, word.of(text)) && !is(DateWord.WITHIN, word.of(text))) {
      word = Around.before(text, word.start());
    }
    int end = word.end();
    if (word.length() == 0 && end > 0 && ",:.©".indexOf(text.charAt(end - 1)) >= 0) {
      word = Around.before(text, end - 1);
      if (text.charAt(end - 1) == '©') {
        return true;
      }
    }
    String published = word.of(text);
    return is(DateWord.PUBLISHED, published.toLowerCase(Locale.ROOT))
        && (inParentheses || Character.isUpperCase(published.charAt(0)));
  }

  /** "“The Cold War 1945-1991”", or a whole sentence "Stalin and Khrushchev: USSR 1924-64." */
  private boolean isTitle(String text, TextRange range) {
    boolean endsSentence =
        text.substring(range.end(), Math.min(text.length(), range.end() + 4))
            .chars()
            .noneMatch(Character::isLetterOrDigit);
    return (endsSentence && endsTitle(text, range.start()))
        || isQuotedTitle(text, range, '“', '”')
        || isQuotedTitle(text, range, '"', '"');
  }

  private boolean isQuotedTitle(String text, TextRange range, char open, char close) {
    return Enclosed.inside(text, range, open, close)
        .filter(
            quoted ->
                Title.before(text, range.start(), language.functionWords(), WORDS_OF_TITLE)
                    .filter(title -> title.start() == quoted.start() && title.words() > 1)
                    .isPresent())
        .isPresent();
  }

  /** Whether a title of the kind "The Great Terror: Reassessed" ends at {@code end}. */
  private boolean endsTitle(String text, int end) {
    return Title.before(text, end, language.functionWords(), WORDS_OF_TITLE)
        .filter(Title::hasSubtitle)
        .isPresent();
  }

  private boolean is(DateWord part, String word) {
    return language.dateWords(part).contains(word);
  }
}
