package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** All the ways in which a language writes dates. Immutable, thread-safe. */
final class DateGrammar {
  /** Those that tell more come first: what one has read is not read again. */
  private final List<Guarded> forms;

  private final Signs signs;
  private final Spans spans;
  private final Books books;

  /** A form, and the signs that stand in every text that it reads. */
  private record Guarded(DateForm form, Set<Sign> needs) {}

  DateGrammar(Language language) {
    Pieces pieces = new Pieces(language);
    YearOrNumber yearOrNumber = new YearOrNumber(language);
    YearAfter yearAfter = new YearAfter(pieces, yearOrNumber);
    Set<Sign> day = Set.of(Sign.DIGIT, Sign.MONTH);
    this.forms =
        List.of(
            new Guarded(new NumericForm(), Set.of(Sign.DIGIT)),
            new Guarded(new OldStyleForm(pieces), day),
            new Guarded(DayForm.dayFirst(language, pieces, yearAfter), day),
            new Guarded(DayForm.monthFirst(language, pieces, yearAfter), day),
            new Guarded(new MonthForm(language, pieces, yearAfter), Set.of(Sign.MONTH)),
            new Guarded(new EraForm(pieces), Set.of(Sign.DIGIT)),
            new Guarded(new YearForm(pieces, yearOrNumber), Set.of(Sign.DIGIT)),
            new Guarded(new NextForm(pieces), Set.of(Sign.NEXT)));
    this.signs = new Signs(language, pieces);
    this.spans = new Spans(language, pieces);
    this.books = new Books(language, pieces);
  }

  /** Whether {@code text} may tell a date at all; quick. */
  boolean hasSign(String text) {
    return signs.tellOfDate(text);
  }

  /** The dates that {@code sentence} tells, in the order of its words. */
  List<Mention> mentions(String sentence) {
    Set<Sign> here = signs.in(sentence);
    NavigableMap<Integer, Mention> read = new TreeMap<>();
    for (Guarded guarded : forms) {
      if (!here.containsAll(guarded.needs)) {
        continue;
      }
      DateForm form = guarded.form;
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
