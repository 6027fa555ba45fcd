package dev.clio.index.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.passage.Origin;
import dev.clio.index.passage.SourceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real encoder, in process. */
final class MeaningTest {
  private static final String GOLD = "The treasure of the Bank of Spain was shipped to Odessa.";

  private static final Map<String, Meaning.Text> TEXTS =
      Map.of(
          "gold", text("spain/gold.md", GOLD),
          "peace",
              text("war/peace.md", "The delegates signed an armistice and the guns fell silent."),
          "grain",
              text("farms/grain.md", "Peasants had to deliver their harvest to collective farms."));

  @TempDir Path folder;

  @Test
  void findsWhatIsMeantWithoutACommonWord() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      assertFalse(meaning.isReady());
      meaning.learn(TEXTS, 3, (done, total) -> {});
      assertTrue(meaning.isReady());
      assertEquals(List.of("peace"), nearest(meaning, "end of fighting"));
      assertEquals(List.of("gold"), nearest(meaning, "precious metal sent"));
    }
  }

  @Test
  void makesEachVectorOnceAndTheSameEachTime() throws Exception {
    double first;
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 3, (done, total) -> {});
      first = meaning.of(GOLD).orElseThrow().cosine(meaning.question("gold").vectors());
    }
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 3, (done, total) -> assertEquals(0, total));
      assertEquals(
          first, meaning.of(GOLD).orElseThrow().cosine(meaning.question("gold").vectors()));
    }
  }

  @Test
  void learnsNothingWhereTooMuchIsMissing() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 2, (done, total) -> {});
      assertFalse(meaning.isReady());
    }
  }

  @Test
  void stopsWhenToldAndGoesOnLater() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      Meaning.Progress twoAreEnough =
          (done, total) -> {
            if (done == 2) {
              throw new CancellationException();
            }
          };
      assertThrows(CancellationException.class, () -> meaning.learn(TEXTS, 3, twoAreEnough));
      assertFalse(meaning.isReady());
      meaning.learn(TEXTS, 1, (done, total) -> assertEquals(1, total));
      assertTrue(meaning.isReady());
    }
  }

  @Test
  void anInterruptedThreadTakesNothingFromTheOthers() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 3, (done, total) -> {});
      Thread.currentThread().interrupt();
      assertTrue(meaning.of(GOLD).isPresent());
      assertTrue(Thread.interrupted());
      assertTrue(meaning.of(GOLD).isPresent());
    }
  }

  @Test
  void findsAmongWhatCountsOnly() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 3, (done, total) -> {});
      TextVectors asked = meaning.question("end of fighting").vectors();
      assertEquals(
          2, meaning.nearest(asked, 3, origin -> !origin.file().startsWith("war/")).size());
      assertEquals(
          Set.of("grain"),
          meaning.nearest(asked, 3, origin -> origin.file().startsWith("farms/")).keySet());
    }
  }

  @Test
  void tellsHowMuchTextsAreAboutOneThing() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      assertEquals(0, meaning.focus(origin -> true));
      meaning.learn(TEXTS, 3, (done, total) -> {});
      double all = meaning.focus(origin -> true);
      assertTrue(all > 0.6 && all < 0.95, "" + all);
      assertEquals(1, meaning.focus(origin -> origin.file().startsWith("war/")), 0.01);
      assertEquals(0, meaning.focus(origin -> false));
    }
  }

  @Test
  void learnsTheTextsOfOneFileAnew() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 3, (done, total) -> {});
      Map<String, Meaning.Text> changed =
          Map.of("truce", text("war/peace.md", "Both sides agreed to stop shooting."));
      meaning.learn(Set.of("war/peace.md"), changed, 3, (done, total) -> assertEquals(1, total));
      assertEquals(List.of("truce"), nearest(meaning, "end of fighting"));
      assertEquals(List.of("gold"), nearest(meaning, "precious metal sent"));
      meaning.learn(Set.of("war/peace.md"), Map.of(), 3, (done, total) -> {});
      assertEquals(2, meaning.nearest(meaning.question("end").vectors(), 3, origin -> true).size());
    }
  }

  private static Meaning.Text text(String file, String words) {
    return new Meaning.Text(words, new Origin(file, Set.of(new SourceId(file))));
  }

  private static List<String> nearest(Meaning meaning, String question) throws Exception {
    return List.copyOf(
        meaning.nearest(meaning.question(question).vectors(), 1, origin -> true).keySet());
  }
}
