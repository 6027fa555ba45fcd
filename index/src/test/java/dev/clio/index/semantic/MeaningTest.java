package dev.clio.index.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real encoder, in process. */
final class MeaningTest {
  private static final String GOLD = "The treasure of the Bank of Spain was shipped to Odessa.";

  private static final Map<String, String> TEXTS =
      Map.of(
          "gold", GOLD,
          "peace", "The delegates signed an armistice and the guns fell silent.",
          "grain", "Peasants had to deliver their harvest to collective farms.");

  @TempDir Path folder;

  @Test
  void findsWhatIsMeantWithoutACommonWord() throws Exception {
    try (Meaning meaning = Meaning.open(folder, 1)) {
      assertFalse(meaning.isReady());
      meaning.learn(TEXTS, 3, (done, total) -> {});
      assertTrue(meaning.isReady());
      assertEquals(List.of("peace"), meaning.nearest(meaning.question("end of fighting"), 1));
      assertEquals(List.of("gold"), meaning.nearest(meaning.question("precious metal sent"), 1));
    }
  }

  @Test
  void makesEachVectorOnceAndTheSameEachTime() throws Exception {
    double first;
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 3, (done, total) -> {});
      first = meaning.of(GOLD).orElseThrow().cosine(meaning.question("gold"));
    }
    try (Meaning meaning = Meaning.open(folder, 1)) {
      meaning.learn(TEXTS, 3, (done, total) -> assertEquals(0, total));
      assertEquals(first, meaning.of(GOLD).orElseThrow().cosine(meaning.question("gold")));
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
}
