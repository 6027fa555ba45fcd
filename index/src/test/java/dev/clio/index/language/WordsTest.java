package dev.clio.index.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.index.passage.TextRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One reading for sources and questions. */
final class WordsTest {
  private final Words words = new Words(new English());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7,000 troops           | 7000 troops
          two brigades           | 2 brigades
          the 36th Division      | the 36 Division
          recognised             | recognizes
          Labour                 | labor
          defence                | defense
          German                 | Germany
          sold                   | sale
          Ürümqi                 | Urumqi
          Piłsudski              | Pilsudski
          Xi'an                  | Xian
          Stalin’s               | Stalin
          Stalin's               | Stalin
          U.S. Army              | USA army
          T-26 tanks             | T-26 tank
          in the 1920’s          | in the 1920s
          the twenties           | the 1920s
          invasion               | invaded
          aircraft               | airplanes
          """)
  void readsAlike(String one, String other) {
    assertEquals(terms(one), terms(other));
  }

  @ParameterizedTest
  @CsvSource({"us,US", "1930,1930s", "Poland,Holland", "T-26,BT-5"})
  void keepsApart(String one, String other) {
    org.junit.jupiter.api.Assertions.assertNotEquals(terms(one), terms(other));
  }

  @Test
  void saysWhereWordsStand() {
    Word word = words.of("At Rapallo, 1922").get(1);
    assertEquals(new TextRange(3, 10), word.range());
    assertEquals(Map.entry(true, false), Map.entry(word.capital(), word.function()));
  }

  @Test
  void survivesAnyScript() {
    assertEquals(List.of("中", "国"), terms("中国"));
    assertEquals(List.of("москва"), terms("Москва"));
    assertEquals(List.of(), terms("… — 🙂 !"));
  }

  private List<String> terms(String text) {
    return words.of(text).stream().map(Word::term).toList();
  }
}
