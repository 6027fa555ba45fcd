package dev.clio.index.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.passage.TextRange;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SentencesTest {
  private static final Sentences SENTENCES = new Sentences(new English());

  /** One case a line; a vertical bar stands where a sentence ends and the next begins. */
  private static final String CASES =
      """
      The war ended. | Stalin was pleased.
      G. V. Chicherin signed at Rapallo. | He was foreign commissar.
      M.M. Litvinov followed G.V. Chicherin in 1930. | He favoured the West.
      The treaty was signed by J. V. Stalin. | The Germans were content.
      He went to St. Petersburg in 1914. | Lenin came later.
      It was built c. 1900 by a Belgian company. | It was sold in 1935.
      Dr. Benes met Gen. Syrovy in Prague. | They agreed.
      Field Marshal Lord Haig and Lt. Col. Smith came. | Gen. Denikin lost.
      The U.S. Army left Siberia in 1920. | Japan stayed.
      He lived in the U.S. | The others stayed.
      The U.S.S.R. recognised Mongolia. | China did not.
      Roosevelt ruled the U.S. | In 1933 he recognised the Soviet Union.
      The war of 1939–45 was long. | It cost much.
      Order No. 227 forbade retreat. | It was read to all troops.
      Order No.227 forbade retreat. | It was read to all troops.
      He said no. | The others agreed.
      The pact, i.e. the treaty of Aug. 1939, divided Poland. | It was secret.
      Some states, e.g. Poland, refused. | Others followed.
      He waited ... and then he signed. | All was over.
      He waited... | Then he signed.
      He waited… | Then he signed.
      "The pact ... Germany would gain" is a quotation. | It is short.
      The pact was void . . . and everybody knew. | Nobody spoke.
      He said: "The pact is void." | Nobody answered.
      He said: “The pact is void.” | Nobody answered.
      He called it "a scrap of paper". | Nobody answered.
      "What next?" | Lenin asked this in 1902.
      "What next?" he asked. | Nobody knew.
      So Haslam writes (1991). | The next author differs.
      It ended in 1921. | (Others say 1922.) | Then came peace.
      It ended (others say in 1922!) and then came peace. | All slept.
      It ended (others say in Jan. 1922. Or later.) and then came peace.
      Output rose 1.5 times. | Exports rose 2.25 times.
      It cost 1.5 million roubles. | 15 divisions were raised.
      9. The treaty of Rapallo. | It was signed in 1922.
      9.1. The treaty of Rapallo. | It was signed in 1922.
      a. The treaty of Rapallo. | It was signed in 1922.
      IV. The treaty of Rapallo. | It was signed in 1922.
      Caesar died in 44 B.C. | The empire came later.
      The treaty of 1922. | The treaty of 1926.
      Treaty of 1922. | 1923 was quiet.
      The treaty was signed.12 | The next one failed.
      The treaty was signed.[12] | The next one failed.
      The treaty was signed.[12][note 3] | The next one failed.
      The treaty was signed.¹² | The next one failed.
      The treaty was signed."3 | The next one failed.
      The troops marched home.|The treaty was void.
      He died in 1921.|The treaty was void.
      Security! (Fear of invasion)
      Who knew? | Nobody did! | All was lost.
      Was it true?! | It was.
      At 10 a.m. the guns fell silent. | At 5 p.m. they began again.
      See pp. 12 and vol. 3, ch. IV, of the book. | It is long.
      As Carr et al. (1950) say, it was war. | Others differ.
      Poland, Finland, etc. | They were neighbours.
      Poland, Finland, etc. were neighbours. | They feared war.
      In World War II. | Stalin led.
      In World War I. | The army fell apart.
      Kh. Choibalsan and Ts. Dambadorj met Yu. V. Andropov. | They spoke.
      Mr. and Mrs. Smith met Messrs. Brown. | They had tea.
      Japan vs. Russia was the war of 1904. | Japan won.
      On 23 Aug. 1939 they signed. | On 22 June 1941 it ended.
      It began in Aug. | Stalin waited.
      He wrote to J.-P. Sartre. | Nobody answered.
      'Peace is indivisible.' | Litvinov said so.
      The note said *no*. | *Then* came war.
      War – peace. | – Nobody knew.
      Visit www.example.org for more. | It is free.
      Moscow, c. March 1920. | Warsaw, later.
      The Treaty of Kyakhta (1915) gave autonomy. | It did not last.
      """;

  static List<String> cases() {
    return CASES.lines().toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsWhereAReaderWouldEnd(String marked) {
    String text = marked.replace(" | ", " ").replace("|", "");
    assertEquals(
        List.of(marked.split(" ?\\| ?")),
        SENTENCES.of(text).stream().map(range -> range.of(text)).toList());
  }

  @Test
  void endsAtLineBreaks() {
    assertEquals(
        List.of(new TextRange(0, 11), new TextRange(13, 23)),
        SENTENCES.of("Fear of war\n Moscow too \n"));
  }

  @Test
  void findsNothingInBlanks() {
    assertEquals(List.of(), SENTENCES.of(""));
    assertEquals(List.of(), SENTENCES.of(" \n\u00a0\t"));
  }

  @Test
  void coversAllThatIsNotBlankWhateverTheText() {
    Random random = new Random(1917);
    String[] parts = {
      "war",
      "Poland",
      ".",
      ".",
      "...",
      "!",
      "(",
      ")",
      "\"",
      " ",
      " ",
      " ",
      "\n",
      "1922",
      "G",
      "St",
      "\u2026",
      "\ud83d\ude00",
      "[1]",
      "\u00b9",
      "\u3002",
      "No"
    };
    for (int round = 0; round < 5_000; round++) {
      String text =
          random
              .ints(random.nextInt(40), 0, parts.length)
              .mapToObj(i -> parts[i])
              .collect(Collectors.joining());
      StringBuilder uncovered = new StringBuilder(text);
      int end = 0;
      for (TextRange range : SENTENCES.of(text)) {
        assertTrue(range.start() >= end && range.length() > 0, text);
        end = range.end();
        assertEquals(range.of(text).strip(), range.of(text));
        uncovered.replace(range.start(), range.end(), " ".repeat(range.length()));
      }
      assertTrue(uncovered.toString().isBlank(), text);
    }
  }

  @Test
  void isFastEvenWhereNothingEnds() {
    String stops = ". ".repeat(200_000);
    String brackets = "(a. B".repeat(100_000);
    String passage = CASES.replace("|", " ").replace("\n", " ");
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          SENTENCES.of(stops);
          SENTENCES.of(brackets);
          for (int i = 0; i < 10_000; i++) {
            SENTENCES.of(passage);
          }
        });
  }
}
