package dev.clio.index.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.clio.index.language.Aliases;
import dev.clio.index.language.English;
import dev.clio.index.language.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GistTest {
  private final Words words = new Words(new English());
  private final Gist gist =
      new Gist(
          new English(),
          words,
          new Aliases(words, List.of(List.of("Khalkhin Gol", "Nomonhan", "Battle of Nomonhan"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When was the Treaty of Rapallo signed? | when did they sign the Rapallo treaty",
        "Who won at Khalkhin Gol? | WHO WON THE BATTLE OF NOMONHAN",
        "Who won at Khalkhin Gol? | who wins at nomonhan???",
        "How many of the 25 tanks were lost? | how many of the twenty-five tanks were lost",
        "What are the three parts of the pact? | What were the 3 parts of the Pact",
        "When did the war begin? | What year did the war begin?",
        "Why did Stalin sell the railways? | Why did Stalin sell the railway?",
      })
  void isTheSameInOtherWords(String one, String other) {
    assertEquals(gist.of(one), gist.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When was the Rapallo treaty signed? | Who signed the Rapallo treaty?",
        "When was the Rapallo treaty signed? | Where was the Rapallo treaty signed?",
        "When was the Rapallo treaty signed? | When was the Locarno treaty signed?",
        "What happened in 1938? | What happened in 1939?",
        "How many of the 25 tanks were lost? | How many of the 20 tanks were lost?",
        "who are you? | where are you?",
      })
  void isAnotherForAnotherQuestion(String one, String other) {
    assertNotEquals(gist.of(one), gist.of(other));
  }

  @Test
  void isTheWordsWhereNoneTells() {
    assertEquals("who are you", gist.of("Who are YOU?"));
    assertEquals("?!", gist.of(" ?! "));
    assertEquals("", gist.of(""));
  }
}
