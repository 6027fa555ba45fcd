package dev.clio.index.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearMissTest {
  private static final List<String> KNOWN = List.of("ask", "help", "quiz start", "onthisday");

  @Test
  void findsWhatWasMeant() {
    assertEquals(Optional.of("help"), NearMiss.of("hlep", KNOWN));
    assertEquals(Optional.of("ask"), NearMiss.of("aks", KNOWN));
    assertEquals(Optional.of("onthisday"), NearMiss.of("onthatday", KNOWN));
  }

  @Test
  void takesCapitalsForSmallLettersAndTheFirstOfEquals() {
    assertEquals(Optional.of("help"), NearMiss.of("HELPS", KNOWN));
    assertEquals(Optional.of("cat"), NearMiss.of("cut", List.of("cot", "cat")));
  }

  @Test
  void finishesWhatWasBegun() {
    assertEquals(Optional.of("quiz start"), NearMiss.of("quiz", KNOWN));
  }

  @Test
  void doesNotGuessWildly() {
    assertEquals(Optional.empty(), NearMiss.of("banana", KNOWN));
    assertEquals(Optional.empty(), NearMiss.of("", KNOWN));
  }
}
