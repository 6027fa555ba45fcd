package dev.clio.index.evaluate;

import dev.clio.index.ingest.Progress;
import dev.clio.index.language.Language;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.PassageId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** Asks questions whose answers are known, one after the other, and marks what comes back. */
public final class Evaluation {
  private static final int NEAREST = 10;
  private static final Pattern PART = Pattern.compile("#\\d+$");

  private final Examinee examinee;
  private final AcceptedAnswers accepted;
  private final LongSupplier nanos;

  /**
   * An evaluation.
   *
   * @param language language of the questions and answers
   * @param nanos a clock that counts nanoseconds from any beginning
   */
  public Evaluation(Examinee examinee, Language language, LongSupplier nanos) {
    this.examinee = examinee;
    this.accepted = new AcceptedAnswers(language);
    this.nanos = nanos;
  }

  /** Asks all questions in turn; {@code progress} counts questions. */
  public EvaluationReport run(List<EvaluationQuestion> questions, Progress progress)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (EvaluationQuestion question : questions) {
      progress.at(outcomes.size(), questions.size(), "questions");
      outcomes.add(ask(question));
    }
    progress.at(questions.size(), questions.size(), "questions");
    return new EvaluationReport(outcomes);
  }

  private Outcome ask(EvaluationQuestion asked) throws IOException {
    long began = nanos.getAsLong();
    Findings findings = examinee.ask(asked.question());
    long took = nanos.getAsLong() - began;
    List<Excerpt> shown =
        switch (findings) {
          case Findings.Found found -> found.excerpts();
          case Findings.NotInTheSources none -> none.nearest().stream().limit(1).toList();
        };
    List<Boolean> right = candidatesRight(asked);
    return new Outcome(
        asked,
        findings,
        asked.mustBeRefused() ? 0 : passageRank(asked),
        findings instanceof Findings.Found
            && standIn(shown.getFirst().answer().of(text(shown.getFirst())), asked),
        firstRight(shown.stream().map(excerpt -> standIn(excerpt.text(), asked)).toList()),
        right.isEmpty() ? OptionalDouble.empty() : averagePrecision(right, asked),
        right.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(inverse(firstRight(right))),
        took);
  }

  private int passageRank(EvaluationQuestion asked) throws IOException {
    Set<PassageId> gold = new HashSet<>(asked.passages());
    return firstRight(
        examinee.nearest(asked.question(), NEAREST).stream()
            .map(
                excerpt ->
                    gold.isEmpty()
                        ? standIn(text(excerpt), asked)
                        : gold.contains(row(excerpt.passage().id())))
            .toList());
  }

  /** Whether each candidate is right, best ranked first; empty where nothing was to be chosen. */
  private List<Boolean> candidatesRight(EvaluationQuestion asked) throws IOException {
    if (asked.candidates().isEmpty() || asked.passages().isEmpty()) {
      return List.of();
    }
    Set<PassageId> gold = new HashSet<>(asked.passages());
    return examinee.rank(asked.question(), asked.candidates()).stream()
        .map(excerpt -> gold.contains(row(excerpt.passage().id())))
        .toList();
  }

  /** Mean of the precision at each right candidate; those that were not ranked count as 0. */
  private static OptionalDouble averagePrecision(List<Boolean> right, EvaluationQuestion asked) {
    int found = 0;
    double sum = 0;
    for (int i = 0; i < right.size(); i++) {
      if (right.get(i)) {
        found++;
        sum += (double) found / (i + 1);
      }
    }
    return OptionalDouble.of(sum / asked.passages().size());
  }

  /** The row of a collection that a passage is of: a long row has passages "id", "id#2", ... */
  private static PassageId row(PassageId passage) {
    return new PassageId(PART.matcher(passage.value()).replaceFirst(""));
  }

  private boolean standIn(String text, EvaluationQuestion asked) {
    return accepted.standIn(text, asked.answers());
  }

  private static String text(Excerpt excerpt) {
    return excerpt.passage().text();
  }

  private static int firstRight(List<Boolean> right) {
    return right.indexOf(true) + 1;
  }

  private static double inverse(int rank) {
    return rank == 0 ? 0 : 1.0 / rank;
  }
}
