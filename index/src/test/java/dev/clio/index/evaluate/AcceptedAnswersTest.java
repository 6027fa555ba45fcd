package dev.clio.index.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.index.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an accepted answer counts as standing in a text. */
final class AcceptedAnswersTest {
  private final AcceptedAnswers accepted = new AcceptedAnswers(Languages.usual());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the Treaty of Rapallo        | They signed The TREATY of Rapallo, by the sea.  | true
          treaty of Rapallo            | a treaty signed at Rapallo                      | false
          1922                         | in 1922.                                        | true
          192                          | in 1922.                                        | false
          Pilsudski                    | Piłsudski's coup                                | true
          Stalin’s                     | by Stalin himself                               | true
          Ungern-Sternberg             | Roman von Ungern Sternberg                      | true
          USSR                         | the U.S.S.R. signed                             | true
          7,000                        | some 7000 men                                   | true
          7000                         | seven thousand men                              | true
          36 million                   | 36,000,000 roubles                              | true
          3.5 million                  | 3,500,000 men                                   | true
          two                          | 2 armies                                        | true
          twenty-five                  | 25 divisions                                    | true
          250                          | two hundred fifty tanks                         | true
          the 3rd                      | on 3 March                                      | true
          two armies                   | two, then three armies                          | false
          1,234                        | numbers 1, 234                                  | false
          """)
  void aShortOneIsARunOfWords(String answer, String text, boolean stands) {
    assertEquals(stands, accepted.standIn(text, List.of(answer)));
  }

  @Test
  void aLongOneNeedsThreeFifthsOfTheStemsOfItsContentWords() {
    String answer = "Germany recognised Soviet Russia and dropped all claims";
    // Stems: germani, recognis, soviet, russia, drop, claim and, as no function word, none more.
    assertEquals(
        true,
        accepted.standIn("Russia, the Soviet state, was recognised; claims go", List.of(answer)));
    assertEquals(false, accepted.standIn("Soviet Russia and its recognition", List.of(answer)));
  }

  @Test
  void oneOfSeveralIsEnoughAndNoneIsNone() {
    assertEquals(true, accepted.standIn("at Rapallo", List.of("Locarno", "Rapallo")));
    assertEquals(false, accepted.standIn("at Rapallo", List.of()));
    assertEquals(false, accepted.standIn("at Rapallo", List.of("", "the")));
  }
}
