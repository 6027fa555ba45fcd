package dev.clio.index.event;

import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.Optional;

/** Years at the end of a title: "The Great Terror: Reassessed (1991)", "“The Cold War 1945-91”". */
final class TitleYears {
  private static final int TO_NEXT_WORD = 4;

  private final Language language;

  TitleYears(Language language) {
    this.language = language;
  }

  boolean isAt(String text, TextRange range) {
    Optional<TextRange> parentheses =
        Enclosed.inside(text, range, '(', ')').filter(inside -> inside.equals(range));
    int start = parentheses.map(inside -> inside.start() - 1).orElse(range.start());
    return (endsSentence(text, range.end()) && title(text, start).filter(Title::isTwo).isPresent())
        || isQuoted(text, range, '“', '”')
        || isQuoted(text, range, '"', '"');
  }

  private static boolean endsSentence(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + TO_NEXT_WORD))
        .chars()
        .noneMatch(Character::isLetterOrDigit);
  }

  private boolean isQuoted(String text, TextRange range, char open, char close) {
    return Enclosed.inside(text, range, open, close)
        .flatMap(
            quoted ->
                title(text, range.start())
                    .filter(title -> title.start() == quoted.start() && title.words() > 1))
        .isPresent();
  }

  private Optional<Title> title(String text, int end) {
    return Title.before(text, end, language.functionWords());
  }
}
