package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All the ways in which a language writes dates. Immutable, thread-safe. */
final class DateGrammar {
  /** Those that tell more come first: what one has read is not read again. */
  private final List<DateForm> forms;

  private final Spans spans;
  private final Books books;
  private final Pattern sign;

  DateGrammar(Language language) {
    Pieces pieces = new Pieces(language);
    YearOrNumber yearOrNumber = new YearOrNumber(language);
    YearAfter yearAfter = new YearAfter(pieces, yearOrNumber);
    this.forms =
        List.of(
            new NumericForm(),
            new OldStyleForm(pieces),
            DayForm.dayFirst(language, pieces, yearAfter),
            DayForm.monthFirst(language, pieces, yearAfter),
            new MonthForm(language, pieces, yearAfter),
            new EraForm(pieces),
            new YearForm(pieces, yearOrNumber),
            new NextForm(pieces));
    this.spans = new Spans(language, pieces);
    this.books = new Books(language, pieces);
    this.sign = Pattern.compile("\\d{3}|" + pieces.any(DateWord.NEXT) + "|" + pieces.month("m"));
  }

  /** Whether {@code text} may tell a date at all; quick. */
  boolean hasSign(String text) {
    return sign.matcher(text).find();
  }

  /** The dates that {@code sentence} tells, in the order of its words. */
  List<Mention> mentions(String sentence) {
    NavigableMap<Integer, Mention> read = new TreeMap<>();
    for (DateForm form : forms) {
      Matcher matcher = form.pattern().matcher(sentence);
      while (matcher.find()) {
        TextRange range = new TextRange(matcher.start(), matcher.end());
        if (isFree(range, read)) {
          form.read(matcher, sentence)
              .ifPresent(mention -> read.put(mention.range().start(), mention));
        }
      }
    }
    return spans.join(List.copyOf(read.values()), sentence).stream()
        .filter(mention -> mention.standing() != Standing.UNSURE)
        .filter(mention -> !books.have(sentence, mention.range()))
        .map(mention -> inPassing(mention, sentence))
        .toList();
  }

  /** What stands in parentheses is said in passing. */
  private static Mention inPassing(Mention mention, String sentence) {
    return Enclosed.inside(sentence, mention.range(), '(', ')').isPresent()
        ? mention.as(Standing.ASIDE)
        : mention;
  }

  private static boolean isFree(TextRange range, NavigableMap<Integer, Mention> read) {
    Map.Entry<Integer, Mention> before = read.lowerEntry(range.end());
    return before == null || before.getValue().range().end() <= range.start();
  }
}
