package dev.clio.index.event;

import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/** Books named by author and year: "(Gaddis, 1997, p. 5)", "Conquest (1990) argues". */
final class AuthorAndYear {
  /** Few books older than this are named so; places and battles are: "(Yalta, 1945)". */
  static final int FIRST_YEAR = 1950;

  private static final int LONGEST_ENTRY = 80;
  private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}+";
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.\\s?$");
  private static final Pattern ENTRY =
      Pattern.compile("\\P{L}{0,5}%s,(?:\\s(?:%s|\\p{Lu}\\.)){1,5}\\s?".formatted(NAME, NAME));
  private static final Pattern PAGE = Pattern.compile("[a-z]?[,:]\\s?(?:pp?\\.?\\s?)?\\d.*");

  private final Language language;
  private final Pattern authors;
  private final Pattern twoAuthors;

  AuthorAndYear(Language language, Pieces pieces) {
    this.language = language;
    this.authors =
        Pattern.compile(
            "(?:\\p{Ll}{2,4}\\.? )?%s(?: (?:%s|&) %s| et al\\.?)?,? "
                .formatted(NAME, pieces.any(DateWord.AND), NAME));
    this.twoAuthors =
        Pattern.compile(
            "\\P{L}{0,5}%s (?:%s|&) %s ".formatted(NAME, pieces.any(DateWord.AND), NAME));
  }

  boolean isAt(String text, TextRange range) {
    Optional<TextRange> parentheses = Enclosed.inside(text, range, '(', ')');
    if (parentheses.isEmpty()) {
      return false;
    }
    TextRange inside = parentheses.get();
    return inside.equals(range)
        ? isAfterAuthor(text, inside)
        : isBesideAuthor(
            text.substring(inside.start(), range.start()),
            range.of(text),
            text.substring(range.end(), inside.end()));
  }

  /** "Conquest (1990) argues", and in a list of books "Gaddis, J. L. (1997)". */
  private boolean isAfterAuthor(String text, TextRange inside) {
    int open = inside.start() - 1;
    String before = text.substring(Math.max(0, open - LONGEST_ENTRY), open);
    boolean isRecent = Pieces.lastNumber(inside.of(text)) >= FIRST_YEAR;
    return before.isBlank()
        || (isRecent && twoAuthors.matcher(before).matches())
        || INITIAL.matcher(before).find()
        || (open <= LONGEST_ENTRY && ENTRY.matcher(before).matches())
        || language.dateWords(DateWord.CLAIMS).contains(Around.wordAfter(text, inside.end() + 1));
  }

  /** "(see Gaddis and Smith 1997, p. 5)". */
  private boolean isBesideAuthor(String before, String year, String after) {
    String first = Around.wordAfter(before, 0);
    boolean isName =
        authors.matcher(before).matches()
            && !language.functionWords().contains(first)
            && !language.dateWords(DateWord.PART).contains(first);
    boolean isRecent = Pieces.lastNumber(year) >= FIRST_YEAR;
    return isName && (PAGE.matcher(after).matches() || (after.isEmpty() && isRecent));
  }
}
