package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Joins the two ends of a span: "from 1946 to 2000", "between May and August 1939". */
final class Spans {
  private static final int LONGEST_JOIN = 40;

  private final Language language;
  private final Pattern to;
  private final Pattern and;

  Spans(Language language, Pieces pieces) {
    this.language = language;
    String part =
        "(?:(?:%s%s)?%s(?:%s|-))?(?:%s%s)?"
            .formatted(
                pieces.any(DateWord.DETERMINER),
                Pieces.GAP,
                pieces.any(DateWord.PART),
                Pieces.GAP,
                pieces.any(DateWord.OF),
                Pieces.GAP);
    this.to =
        Pattern.compile("%s|/|%s%s".formatted(Pieces.WIDE_DASH, pieces.between(DateWord.TO), part));
    this.and = Pattern.compile(pieces.between(DateWord.AND) + part);
  }

  /** The mentions of {@code text}, in order, with the ends of spans joined. */
  List<Mention> join(List<Mention> mentions, String text) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<Mention> span =
          joined.isEmpty() ? Optional.empty() : join(joined.getLast(), mention, text);
      span.ifPresent(_ -> joined.removeLast());
      joined.add(span.orElse(mention));
    }
    return joined;
  }

  private Optional<Mention> join(Mention first, Mention second, String text) {
    if (first.until().isPresent()
        || (first.standing() == Standing.UNSURE && second.standing() == Standing.UNSURE)
        || !isJoin(first.range(), second.range(), text)) {
      return Optional.empty();
    }
    Moment end = second.until().orElse(second.from());
    TextRange range = new TextRange(first.range().start(), second.range().end());
    Standing standing = first.standing() == Standing.UNSURE ? second.standing() : first.standing();
    return begin(first.from(), end)
        .flatMap(
            begin ->
                end(begin, end)
                    .map(until -> new Mention(range, begin, Optional.of(until), standing)));
  }

  private boolean isJoin(TextRange first, TextRange second, String text) {
    if (second.start() - first.end() > LONGEST_JOIN) {
      return false;
    }
    String gap = text.substring(first.end(), second.start());
    return to.matcher(gap).matches()
        || (and.matcher(gap).matches() && opensBetween(text, first.start()));
  }

  /** Whether "between" or the like stands before, perhaps with "the years" after it. */
  private boolean opensBetween(String text, int start) {
    int at = start;
    for (int skipped = 0; skipped < 3; skipped++) {
      String word = Around.wordBefore(text, at);
      if (language.dateWords(DateWord.BETWEEN).contains(word)) {
        return true;
      }
      if (!language.dateWords(DateWord.YEAR).contains(word)
          && !language.dateWords(DateWord.PART).contains(word)
          && !language.dateWords(DateWord.DETERMINER).contains(word)) {
        return false;
      }
      at = Around.before(text, at).start();
    }
    return false;
  }

  /** The beginning, in the year of the end where it tells none of its own. */
  private static Optional<Moment> begin(Moment begin, Moment end) {
    return switch (begin) {
      case Moment.Told _ -> Optional.of(begin);
      case Moment.Yearless(int month, OptionalInt day) -> {
        if (end instanceof Moment.Told(HistoricDate told) && told.month().isPresent()) {
          int year = month > told.month().getAsInt() ? told.year() - 1 : told.year();
          yield Optional.of(Moment.of(year, month, day));
        }
        yield Optional.of(begin);
      }
      case Moment.InYear _, Moment.Next _ -> Optional.empty();
    };
  }

  /** The end, in the year of the beginning where it tells none of its own, if it comes later. */
  private static Optional<Moment> end(Moment begin, Moment end) {
    return switch (end) {
      case Moment.Told(HistoricDate until) ->
          Optional.of(end)
              .filter(
                  _ ->
                      begin instanceof Moment.Told(HistoricDate from) && from.compareTo(until) < 0);
      case Moment.Yearless(int month, OptionalInt day) -> {
        if (begin instanceof Moment.Told(HistoricDate from) && from.month().isPresent()) {
          int year = month < from.month().getAsInt() ? from.year() + 1 : from.year();
          yield Optional.of(Moment.of(year, month, day));
        }
        yield Optional.of(end)
            .filter(_ -> begin instanceof Moment.Yearless(int first, _) && first <= month);
      }
      case Moment.InYear _, Moment.Next _ -> Optional.empty();
    };
  }
}
