package dev.clio.bot.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TextModelTest {
  private static final TextModel MODEL = new TextModel(7);

  @Test
  void theSameSeedMakesTheSameText() {
    TextModel again = new TextModel(7);
    assertEquals(MODEL.passage(12), again.passage(12));
    assertNotEquals(MODEL.passage(12), new TextModel(8).passage(12));
    assertEquals(new Asking(MODEL, 50, 3).next(), new Asking(again, 50, 3).next());
  }

  @Test
  void passagesHaveTheLengthOfPassagesAndNothingInCommon() {
    Map<List<String>, Integer> sentences = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      MadePassage made = MODEL.passage(i);
      int words = made.text().split(" ").length;
      assertTrue(words >= 60 && words <= 110, made.text());
      made.sentences().forEach(sentence -> sentences.merge(sentence, 1, Integer::sum));
    }
    assertTrue(sentences.values().stream().allMatch(count -> count == 1));
  }

  @Test
  void fewWordsAreFrequentAndManyAreRare() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      MODEL.passage(i).sentences().stream()
          .flatMap(List::stream)
          .filter(TextModel::isTelling)
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    List<Integer> falling = new ArrayList<>(counts.values());
    falling.sort((a, b) -> b - a);
    assertTrue(falling.getFirst() > 400, () -> "most frequent " + falling.getFirst());
    long once = falling.stream().filter(count -> count == 1).count();
    assertTrue(once > 3_000, () -> once + " words stand once");
  }

  @Test
  void questionsAreMadeFromTheirPassage() {
    Asking asking = new Asking(MODEL, 100, 1);
    int whole = 0;
    for (int i = 0; i < 200; i++) {
      Asking.Asked asked = asking.next();
      String text = MODEL.passage(Integer.parseInt(asked.about().substring(1))).text();
      String words = asked.words();
      List<String> telling =
          List.of(words.substring(words.indexOf("the ") + 4, words.length() - 1).split(" "));
      whole += telling.stream().allMatch(text::contains) ? 1 : 0;
    }
    int unmistaken = whole;
    assertTrue(unmistaken > 100 && unmistaken < 180, () -> unmistaken + " without a mistake");
  }
}
