package dev.clio.index.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the typing hand. */
final class TypingTest {
  @ParameterizedTest
  @CsvSource({
    "comissar, commissar, 1",
    "foriegn, foreign, 1",
    "kominterm, comintern, 2",
    "same, same, 0",
    "stalin, lenin, 3",
    "a, abcdef, 3"
  })
  void countsSlipsUpToTwo(String typed, String meant, int slips) {
    assertEquals(slips, Typing.distance(typed, meant, 2));
  }
}
