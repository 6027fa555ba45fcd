package dev.clio.index;

import dev.clio.index.evaluate.Calibration;
import dev.clio.index.evaluate.EvaluationQuestion;
import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import dev.clio.index.signal.ConfidenceTraining;
import dev.clio.index.signal.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Collects questions whose answers are known, and fits the model of confidence to them. */
public final class Training {
  /** By cross-validation on the questions on the study pack. */
  private static final double PENALTY = 5;

  /**
   * How much all questions of whole sets count beside those of divided ones: pupils' own questions
   * are few, but they are what Clio is for. Between 0.3 and 1.5 little changes.
   */
  private static final double WHOLE = 0.5;

  private final List<ConfidenceTraining.Case> learnt = new ArrayList<>();
  private final List<ConfidenceTraining.Case> whole = new ArrayList<>();
  private final List<ConfidenceTraining.Case> heldBack = new ArrayList<>();

  /**
   * A question and the article that answers it.
   *
   * @param article by which the folds of the cross-validation are divided
   */
  public record Task(Question question, String article) {}

  /**
   * What came out.
   *
   * @param weights by name of the strength
   * @param figures by what they are of
   */
  public record Trained(Map<String, Double> weights, List<Figure> figures) {
    public Trained {
      weights = Map.copyOf(weights);
      figures = List.copyOf(figures);
    }
  }

  /**
   * How good confidence is.
   *
   * @param of on which questions, and by which weights
   * @param falseAnswers answered at the usual threshold, of all that cannot be answered
   * @param refusedWrong refused, of all that can be
   */
  public record Figure(
      String of,
      int questions,
      Calibration calibration,
      double falseAnswers,
      double refusedWrong) {}

  /**
   * Adds questions on two collections that share no article. Each is asked of both: of its own,
   * which answers it, and of the other, which does not.
   *
   * @param toLearn whether to train on them; else they are to measure
   */
  public void divided(
      Library library,
      List<Task> tasks,
      String answering,
      String silent,
      boolean toLearn,
      Progress progress)
      throws IOException {
    for (int i = 0; i < tasks.size(); i++) {
      progress.at(i, tasks.size(), "questions");
      Task task = tasks.get(i);
      for (String collection : List.of(answering, silent)) {
        Selection selection = Selection.of(Set.of(collection));
        Map<String, Double> strengths = library.strengths(task.question(), selection);
        boolean answerable = collection.equals(answering);
        add(toLearn ? learnt : heldBack, strengths, answerable, task.article());
      }
    }
    progress.at(tasks.size(), tasks.size(), "questions");
  }

  /** Adds questions on all that a library holds, of which some have no answer there. */
  public void whole(Library library, List<EvaluationQuestion> questions, Progress progress)
      throws IOException {
    for (int i = 0; i < questions.size(); i++) {
      progress.at(i, questions.size(), "questions");
      EvaluationQuestion one = questions.get(i);
      add(whole, library.strengths(one.question(), Selection.ALL), !one.mustBeRefused(), one.id());
    }
    progress.at(questions.size(), questions.size(), "questions");
  }

  private static void add(
      List<ConfidenceTraining.Case> cases,
      Map<String, Double> strengths,
      boolean answerable,
      String article) {
    if (!strengths.isEmpty()) {
      cases.add(new ConfidenceTraining.Case(strengths, answerable, article, 1));
    }
  }

  /**
   * Fits the model, and measures it beside the one in use.
   *
   * @throws IllegalStateException if there is nothing to learn
   */
  public Trained fit() {
    List<ConfidenceTraining.Case> cases = new ArrayList<>(learnt);
    double each = learnt.isEmpty() ? 1 : WHOLE * learnt.size() / Math.max(1, whole.size());
    for (ConfidenceTraining.Case one : whole) {
      cases.add(
          new ConfidenceTraining.Case(one.strengths(), one.answerable(), one.article(), each));
    }
    if (cases.isEmpty()) {
      throw new IllegalStateException("there is nothing to learn");
    }
    ConfidenceTraining training = new ConfidenceTraining(PENALTY);
    Map<String, Double> weights = training.fit(cases);
    Map<String, Double> inUse = new HashMap<>(Weights.shipped().of("sure"));
    List<Double> crossValidated = training.crossValidated(cases);
    List<Figure> figures = new ArrayList<>();
    figure(figures, "held-back articles", heldBack, by(weights, heldBack));
    figure(figures, "held-back articles, weights before", heldBack, by(inUse, heldBack));
    figure(
        figures, "divided sets, cross-validated", learnt, crossValidated.subList(0, learnt.size()));
    figure(
        figures,
        "whole sets, cross-validated",
        whole,
        crossValidated.subList(learnt.size(), cases.size()));
    figure(figures, "whole sets, weights before", whole, by(inUse, whole));
    return new Trained(weights, figures);
  }

  private static List<Double> by(Map<String, Double> weights, List<ConfidenceTraining.Case> cases) {
    return cases.stream()
        .map(one -> ConfidenceTraining.confidence(weights, one.strengths()))
        .toList();
  }

  /** Adds a figure, where some of the cases can be answered and some cannot. */
  private static void figure(
      List<Figure> figures,
      String of,
      List<ConfidenceTraining.Case> cases,
      List<Double> confidences) {
    List<Calibration.Mark> marks =
        IntStream.range(0, cases.size())
            .mapToObj(i -> new Calibration.Mark(confidences.get(i), cases.get(i).answerable()))
            .toList();
    Calibration.ofMarks(marks)
        .ifPresent(
            calibration ->
                figures.add(
                    new Figure(
                        of,
                        marks.size(),
                        calibration,
                        answered(marks, false),
                        1 - answered(marks, true))));
  }

  private static double answered(List<Calibration.Mark> marks, boolean answerable) {
    return marks.stream()
        .filter(mark -> mark.answerable() == answerable)
        .mapToDouble(mark -> mark.confidence() >= LibrarySettings.REFUSE_BELOW ? 1 : 0)
        .average()
        .orElse(0);
  }
}
