package dev.clio.index.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.Library;
import dev.clio.index.LibrarySettings;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.ingest.Progress;
import dev.clio.index.language.Languages;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.Selection;
import dev.clio.index.quiz.QuizQuestion.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The questions of the shipped pack: enough of them, fair, and each proved by what it names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QuizBookTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}|\\d+");

  private Library library;
  private QuizBook book;

  @BeforeAll
  void read(@TempDir Path data) throws Exception {
    library =
        Library.open(
            new LibrarySettings(
                List.of(Path.of("..", "seeds")), data, LibrarySettings.Semantic.OFF, 0.5));
    library.refresh(Progress.SILENT);
    book = library.quiz(Selection.ALL);
  }

  @AfterAll
  void close() throws Exception {
    library.close();
  }

  private List<QuizQuestion> of(Kind kind) {
    return book.all().stream().filter(question -> question.kind() == kind).toList();
  }

  @Test
  void thereAreEnoughOfEveryKindAndLevel() {
    assertEquals(List.of(), book.unproved());
    assertTrue(of(Kind.WRITTEN).size() >= 200, "written: " + of(Kind.WRITTEN).size());
    int made = book.all().size() - of(Kind.WRITTEN).size();
    assertTrue(made >= 1_500, "made: " + made);
    for (Kind kind : Kind.values()) {
      assertFalse(of(kind).isEmpty(), kind.name());
    }
    Set<Integer> levels =
        of(Kind.WRITTEN).stream().map(QuizQuestion::level).collect(Collectors.toSet());
    assertEquals(Set.of(1, 2, 3), levels);
    assertEquals(book.all().size(), book.all().stream().map(QuizQuestion::id).distinct().count());
  }

  @Test
  void theSameSourcesYieldTheSameQuestions() throws Exception {
    QuizBook again =
        new QuizMaker(Languages.usual(), List.of())
            .of(List.of(), library.calendar(Selection.ALL), List.of());
    List<QuizQuestion> years =
        again.all().stream().filter(question -> question.kind() == Kind.YEAR).toList();
    assertEquals(of(Kind.YEAR), years);
  }

  @Test
  void theProofHoldsTheAnswer() throws Exception {
    List<String> unproved = new ArrayList<>();
    for (QuizQuestion question : book.all()) {
      if (!isProved(question)) {
        unproved.add(question.toString());
      }
    }
    assertEquals(List.of(), unproved);
  }

  private boolean isProved(QuizQuestion question) throws Exception {
    String answer = question.solution().answer();
    return switch (question.proof()) {
      case Proof.InPassage(var id, var words, var citation) -> {
        Passage passage = library.passage(id).orElseThrow();
        yield passage.text().contains(words)
            && passage.citations().contains(citation)
            && holds(question, passage.text());
      }
      case Proof.Stated _ -> throw new AssertionError("nobody wrote that for the pack");
      case Proof.InCalendar(var events) -> {
        assertTrue(events.stream().allMatch(event -> event.reference().isPresent()));
        HistoricEvent event = events.getFirst();
        String year = String.valueOf(event.date().year());
        yield switch (question.kind()) {
          case YEAR, CLOSEST -> answer.equals(year);
          case EVENT -> question.about().equals(year) && answer.equals(Pool.title(event));
          case TRUE_OR_FALSE ->
              answer.equals(String.valueOf(question.detail().orElseThrow().equals(year)));
          case ORDER -> isInOrder((Solution.Order) question.solution(), events);
          case WHO, WRITTEN ->
              holds(question, event.date() + " " + Pool.title(event) + " " + event.text());
          case GAP -> false;
        };
      }
    };
  }

  private static boolean isInOrder(Solution.Order order, List<HistoricEvent> events) {
    List<HistoricEvent> sorted =
        events.stream().sorted((a, b) -> a.date().compareTo(b.date())).toList();
    return order.order().stream()
        .map(order.things()::get)
        .toList()
        .equals(sorted.stream().map(Pool::title).toList());
  }

  /**
   * A word of the answer stands in the proof; a question that asks what is not has no such word.
   */
  private static boolean holds(QuizQuestion question, String proof) {
    String words = proof.toLowerCase(Locale.ROOT).replace(",", "");
    return question.about().contains(" not ")
        || WORD.matcher(question.solution().answer().toLowerCase(Locale.ROOT))
            .results()
            .anyMatch(word -> words.contains(stem(word.group())))
        || question.solution().answer().equals("2");
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), 5));
  }

  @Test
  void nothingMadeGivesItselfAway() {
    List<String> given =
        book.all().stream()
            .filter(question -> question.kind() != Kind.WRITTEN)
            .filter(question -> question.kind() != Kind.TRUE_OR_FALSE)
            .filter(
                question ->
                    (question.about() + " " + question.detail().orElse(""))
                        .contains(question.solution().answer()))
            .filter(question -> question.kind() != Kind.ORDER)
            .map(QuizQuestion::toString)
            .toList();
    assertEquals(List.of(), given);
  }

  @Test
  void theRightChoiceIsNeitherInOnePlaceNorTheLongest() {
    for (Kind kind : List.of(Kind.YEAR, Kind.EVENT, Kind.WHO)) {
      List<Solution.Choice> choices =
          of(kind).stream().map(question -> (Solution.Choice) question.solution()).toList();
      for (int place = 0; place < 4; place++) {
        int here = place;
        double share = share(choices, choice -> choice.right() == here);
        assertTrue(share > 0.15 && share < 0.35, kind + " at " + place + ": " + share);
      }
      if (kind != Kind.YEAR) {
        double longest = share(choices, QuizBookTest::isLongest);
        assertTrue(longest > 0.15 && longest < 0.35, kind + " longest: " + longest);
      }
    }
    double truths =
        of(Kind.TRUE_OR_FALSE).stream()
                .filter(question -> question.solution().answer().equals("true"))
                .count()
            / (double) of(Kind.TRUE_OR_FALSE).size();
    assertTrue(truths > 0.4 && truths < 0.6, "true: " + truths);
  }

  private static double share(List<Solution.Choice> choices, Predicate<Solution.Choice> is) {
    return choices.stream().filter(is).count() / (double) choices.size();
  }

  private static boolean isLongest(Solution.Choice choice) {
    int right = choice.answer().length();
    return IntStream.range(0, choice.choices().size())
        .filter(index -> index != choice.right())
        .allMatch(index -> choice.choices().get(index).length() < right);
  }

  @Test
  void noOtherChoiceIsRightToo() throws Exception {
    List<HistoricEvent> events = library.calendar(Selection.ALL).all();
    for (QuizQuestion question : of(Kind.EVENT)) {
      int year = Integer.parseInt(question.about());
      Set<String> inYear =
          events.stream()
              .filter(event -> event.date().year() == year)
              .flatMap(event -> event.title().stream())
              .collect(Collectors.toSet());
      assertEquals(
          1,
          ((Solution.Choice) question.solution())
              .choices().stream().filter(inYear::contains).count());
    }
    for (QuizQuestion question : of(Kind.YEAR)) {
      Set<String> years =
          events.stream()
              .filter(event -> event.title().equals(Optional.of(question.about())))
              .map(event -> String.valueOf(event.date().year()))
              .collect(Collectors.toSet());
      assertEquals(
          1,
          ((Solution.Choice) question.solution())
              .choices().stream().filter(years::contains).count());
    }
  }
}
