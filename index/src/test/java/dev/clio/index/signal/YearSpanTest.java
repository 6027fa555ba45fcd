package dev.clio.index.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years of questions, and how near those of a passage come to them. */
final class YearSpanTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "in 1939, 1939, 1939",
        "from 1937 to 1939, 1937, 1939",
        "from 1939 back to 1937, 1937, 1939",
        "who began in 1935 held what from 1937 to 1939, 1937, 1939",
        "in the 1930s, 1930, 1939",
        "from the 1930s to 1945, 1930, 1945",
        "who was there, none, none",
        "10000 men with 999 guns in 2500, none, none",
        "1939x, none, none"
      })
  void readsTheYearsThatAreAskedAbout(String question, Integer from, Integer to) {
    assertEquals(
        from == null ? "none" : from + " " + to,
        YearSpan.told(List.of(question.split(" ")))
            .map(span -> span.from() + " " + span.to())
            .orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "1937 1950, 1, true",
    "1936, 0.5, false",
    "1938, 0.5, true",
    "1900 1940, 0.25, false",
    "1930s, 0.333, true",
    "treaty, 0, false"
  })
  void comparesThemWithThoseOfAPassage(String terms, double nearness, boolean holds) {
    YearSpan asked = new YearSpan(1937, 1939);
    assertEquals(nearness, asked.nearness(List.of(terms.split(" "))), 0.001);
    assertEquals(holds, asked.holdsAny(List.of(terms.split(" "))));
  }

  @Test
  void mayBeOneYear() {
    assertEquals(1, new YearSpan(1922, 1922).nearness(List.of("1922")));
  }
}
