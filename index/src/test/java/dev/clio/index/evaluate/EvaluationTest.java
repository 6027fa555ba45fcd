package dev.clio.index.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.clio.index.ingest.Progress;
import dev.clio.index.language.Languages;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import dev.clio.index.passage.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Figures on an examinee that answers by rote, worked out by hand. */
final class EvaluationTest {
  private static final Excerpt GENOA = excerpt("genoa", "They met at Genoa in 1922.", "Genoa");
  private static final Excerpt BERLIN =
      excerpt("berlin", "The treaty of Berlin came later.", "Berlin");
  private static final Excerpt LOCARNO = excerpt("locarno", "Locarno was in 1925.", "1925");

  private final AtomicLong nanos = new AtomicLong();

  @Test
  void figuresAreThoseOfAHandCount() throws IOException {
    EvaluationReport report =
        run(
            question("bold", List.of("Genoa"), List.of(), "style", "plain"),
            question("excerpt", List.of("1922"), List.of("genoa"), "style", "typo"),
            question("third", List.of("1925"), List.of("locarno"), "style", "typo"),
            question("refused", List.of("Berlin"), List.of(), "style", "plain"),
            question("no answer", List.of(), List.of(), "category", "near-miss"),
            question("false answer", List.of(), List.of(), "category", "near-miss"));
    Figures all = report.all();
    assertEquals(List.of(6, 4, 2), List.of(all.questions(), all.answerable(), all.unanswerable()));
    // Nearest is always genoa, berlin, locarno: ranks 1, 1, 3, 2.
    assertEquals(OptionalDouble.of(0.5), all.passageAt1());
    assertEquals(OptionalDouble.of(1), all.passageAt5());
    assertEquals((1 + 1 + 1.0 / 3 + 1.0 / 2) / 4, all.mrr10().orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.of(0.25), all.sentenceAt1());
    // The refusal shows the nearest passage too, but nothing in bold.
    assertEquals(OptionalDouble.of(0.75), all.excerptAt1());
    assertEquals(OptionalDouble.of(1), all.excerptAt3());
    assertEquals(OptionalDouble.of(0.25), all.refusedWrong());
    assertEquals(OptionalDouble.of(0.5), all.refusedRight());
    assertEquals(OptionalDouble.of(0.5), all.falseAnswers());
    assertEquals(OptionalDouble.empty(), all.candidateMap());
    assertEquals(List.of("category", "style"), List.copyOf(report.by().keySet()));
    Figures typo = report.by().getOrDefault("style", Map.of()).getOrDefault("typo", all);
    assertEquals(2, typo.questions());
    assertEquals(OptionalDouble.of(0.5), typo.excerptAt1());
    assertEquals(OptionalDouble.empty(), typo.falseAnswers());
  }

  @Test
  void choosingAmongCandidatesIsMeanAveragePrecision() throws IOException {
    EvaluationQuestion two =
        new EvaluationQuestion(
            "c",
            Question.of("choose"),
            List.of(),
            ids("berlin", "locarno"),
            ids("genoa", "berlin", "locarno"),
            false,
            Map.of());
    Figures all = run(two).all();
    // Ranked genoa, berlin, locarno: precision 1/2 at berlin, 2/3 at locarno.
    assertEquals((1.0 / 2 + 2.0 / 3) / 2, all.candidateMap().orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.of(0.5), all.candidateMrr());
    assertEquals(OptionalDouble.empty(), all.excerptAt1(), "no accepted answers to judge by");
    assertEquals(1, all.answerable());
  }

  @Test
  void figuresStandInsideTheirIntervals() throws IOException {
    EvaluationReport report =
        run(
            question("bold", List.of("Genoa"), List.of(), "style", "plain"),
            question("refused", List.of("Berlin"), List.of(), "style", "plain"),
            question("no answer", List.of(), List.of(), "style", "plain"));
    Interval sentences = report.intervals().get(Measure.SENTENCE_AT_1);
    assertEquals(new Interval(0, 1), sentences);
    assertEquals(OptionalDouble.of(0.5), report.mean(Measure.SENTENCE_AT_1));
    assertEquals(new Interval(0, 0), report.intervals().get(Measure.FALSE_ANSWERS));
    assertFalse(report.intervals().containsKey(Measure.MAP));
  }

  @Test
  void comparesQuestionByQuestion() throws IOException {
    EvaluationQuestion[] asked = {
      question("bold", List.of("Genoa"), List.of(), "style", "plain"),
      question("third", List.of("Genoa"), List.of(), "style", "plain")
    };
    EvaluationReport ours = run(asked);
    EvaluationReport silent =
        new Evaluation(new Silent(), Languages.usual(), nanos::get)
            .run(List.of(asked), Progress.SILENT);
    assertEquals(
        new Comparison(1, 0, OptionalDouble.empty(), new Interval(1, 1)),
        ours.against(silent).get(Measure.EXCERPT_AT_1));
    assertEquals(
        new Comparison(1, 1, OptionalDouble.of(1), new Interval(0, 0)),
        ours.against(ours).get(Measure.EXCERPT_AT_1));
    EvaluationReport others = run(asked[0]);
    assertThrows(IllegalArgumentException.class, () -> ours.against(others));
  }

  @Test
  void whatIsMarkedAsUnanswerableMustBeRefused() throws IOException {
    EvaluationQuestion marked =
        new EvaluationQuestion(
            "m", Question.of("bold"), List.of("Genoa"), List.of(), List.of(), true, Map.of());
    assertEquals(OptionalDouble.of(1), run(marked).all().falseAnswers());
  }

  @Test
  void latencyIsByNearestRank() throws IOException {
    List<EvaluationQuestion> questions = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      questions.add(question("bold", List.of("Genoa"), List.of(), "style", "plain"));
    }
    Figures all = run(questions.toArray(EvaluationQuestion[]::new)).all();
    assertEquals(OptionalDouble.of(50), all.p50Millis());
    assertEquals(OptionalDouble.of(99), all.p99Millis());
  }

  @Test
  void progressCountsQuestions() throws IOException {
    List<String> told = new ArrayList<>();
    evaluation()
        .run(
            List.of(question("bold", List.of("x"), List.of(), "style", "plain")),
            (done, total, what) -> told.add(done + "/" + total + " " + what));
    assertEquals(List.of("0/1 questions", "1/1 questions"), told);
  }

  private EvaluationReport run(EvaluationQuestion... questions) throws IOException {
    return evaluation().run(List.of(questions), Progress.SILENT);
  }

  private Evaluation evaluation() {
    return new Evaluation(new Rote(), Languages.usual(), nanos::get);
  }

  /** Knows four questions by heart; each takes a millisecond longer than the one before. */
  private final class Rote implements Examinee {
    private long millis;

    @Override
    public Findings ask(Question question) {
      millis++;
      nanos.addAndGet(millis * 1_000_000);
      return switch (question.words()) {
        case "bold", "excerpt", "false answer" -> new Findings.Found(List.of(GENOA), 0.9);
        case "third" -> new Findings.Found(List.of(GENOA, BERLIN, LOCARNO), 0.9);
        default -> new Findings.NotInTheSources(List.of(BERLIN), 0.1);
      };
    }

    @Override
    public List<Excerpt> nearest(Question question, int most) {
      return List.of(GENOA, BERLIN, LOCARNO);
    }

    @Override
    public List<Excerpt> rank(Question question, List<PassageId> candidates) {
      return nearest(question, candidates.size());
    }
  }

  /** Never knows anything. */
  private static final class Silent implements Examinee {
    @Override
    public Findings ask(Question question) {
      return new Findings.NotInTheSources(List.of(), 0);
    }

    @Override
    public List<Excerpt> nearest(Question question, int most) {
      return List.of();
    }

    @Override
    public List<Excerpt> rank(Question question, List<PassageId> candidates) {
      return List.of();
    }
  }

  private static EvaluationQuestion question(
      String words, List<String> answers, List<String> passages, String trait, String value) {
    return new EvaluationQuestion(
        words,
        Question.of(words),
        answers,
        ids(passages.toArray(String[]::new)),
        List.of(),
        false,
        Map.of(trait, value));
  }

  private static List<PassageId> ids(String... ids) {
    return List.of(ids).stream().map(PassageId::new).toList();
  }

  private static Excerpt excerpt(String id, String text, String answer) {
    Passage passage =
        new Passage(
            new PassageId(id),
            "Treaties",
            List.of(),
            Optional.empty(),
            text,
            List.of(new Citation(Source.untold(new SourceId("s"), "Source"), List.of(), "item 1")),
            List.of());
    int at = text.indexOf(answer);
    return new Excerpt(
        passage,
        new TextRange(0, text.length()),
        new TextRange(at, at + answer.length()),
        1,
        Map.of());
  }
}
