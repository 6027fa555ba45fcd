package dev.clio.index.quiz;

import dev.clio.index.event.StandsAlone;
import dev.clio.index.language.Language;
import dev.clio.index.language.Sentences;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which year is missing in this sentence of a source? Only sentences that can be read on their own,
 * tell one year and tell it with its month: what lasted is true of more years than one.
 */
final class GapMaker {
  private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");
  private static final int LEVEL = 2;

  private final Sentences sentences;
  private final StandsAlone standsAlone;
  private final Pattern withMonth;
  private final Years years;

  GapMaker(Language language, Years years) {
    this.sentences = new Sentences(language);
    this.standsAlone = new StandsAlone(language);
    this.years = years;
    this.withMonth =
        Pattern.compile(
            "(?iu)(\\b("
                + String.join("|", new TreeSet<>(language.months().keySet()))
                + ")\\.?,?( \\d{1,2},?)?|(^|[,;]|\\p{Ll}{3,}) in) $");
  }

  /** The questions of a passage; none where something in it is known to be wrong. */
  List<QuizQuestion> of(Passage passage) {
    List<QuizQuestion> questions = new ArrayList<>();
    if (passage.criticisms().isEmpty()) {
      for (TextRange range : sentences.of(passage.text())) {
        question(passage, range.of(passage.text()).strip()).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<QuizQuestion> question(Passage passage, String sentence) {
    List<MatchResult> told = YEAR.matcher(sentence).results().toList();
    if (told.size() != 1 || !Gap.fits(sentence) || !standsAlone.test(sentence)) {
      return Optional.empty();
    }
    MatchResult found = told.getFirst();
    int year = Integer.parseInt(found.group());
    Optional<String> heading = heading(passage);
    if (!years.has(year)
        || heading.isEmpty()
        || !withMonth.matcher(sentence.substring(0, found.start())).find()) {
      return Optional.empty();
    }
    QuizQuestionId id = QuizQuestionId.of(QuizQuestion.Kind.GAP, sentence);
    return years
        .around(year, LEVEL, Set.of(year), new Draw(id))
        .map(
            choice ->
                new QuizQuestion(
                    id,
                    QuizQuestion.Kind.GAP,
                    LEVEL,
                    Gap.in(sentence, new TextRange(found.start(), found.end())),
                    heading,
                    choice,
                    new Proof.InPassage(passage.id(), sentence, passage.citation()),
                    new TreeSet<>(),
                    Optional.empty()));
  }

  /** What it is about, unless that gives it away. */
  private static Optional<String> heading(Passage passage) {
    return passage.headings().reversed().stream()
        .findFirst()
        .or(() -> Optional.of(passage.title()))
        .filter(words -> !YEAR.matcher(words).find());
  }
}
