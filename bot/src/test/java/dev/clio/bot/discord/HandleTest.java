package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.delivery.ActionShelf;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What custom ids stand for. */
final class HandleTest {
  @Test
  void everyHandleIsReadAsItWasWritten() {
    QuestionId question = new QuestionId("round:7/3 ü");
    for (Handle handle :
        new Handle[] {
          new Handle.Step("x".repeat(ActionShelf.LONGEST_KEY)),
          new Handle.Choice(question, 0),
          new Handle.Choice(question, 24),
          new Handle.Words(question)
        }) {
      assertTrue(handle.id().length() <= Handle.LONGEST);
      assertEquals(Optional.of(handle), Handle.read(handle.id()));
    }
  }

  @Test
  void anIdThatDoesNotFitIsAMistakeOfOurs() {
    QuestionId question = new QuestionId("q".repeat(Handle.LONGEST));
    assertThrows(IllegalArgumentException.class, () -> new Handle.Words(question).id());
    assertThrows(IllegalArgumentException.class, () -> new Handle.Choice(question, 1).id());
  }

  @Test
  void noIdIsTooOddToBeRead() {
    Random random = new Random(1989);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder id = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        id.append("aqw:0123456789-é \ud83d".charAt(random.nextInt(18)));
      }
      String odd = id.toString();
      Handle.read(odd)
          .ifPresent(handle -> assertEquals(Optional.of(handle), Handle.read(handle.id()), odd));
    }
  }
}
