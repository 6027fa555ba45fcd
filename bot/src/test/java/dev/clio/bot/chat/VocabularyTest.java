package dev.clio.bot.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be said, and who is the same. */
final class VocabularyTest {
  private static final PlatformName HERE = new PlatformName("here");

  @Test
  void aPersonIsAnAccountWhateverTheName() {
    Person ada = new Person(HERE, "1", "Ada");
    assertEquals(ada, new Person(HERE, "1", "Countess"));
    assertEquals(ada.hashCode(), new Person(HERE, "1", "Countess").hashCode());
    assertNotEquals(ada, new Person(HERE, "2", "Ada"));
    assertNotEquals(ada, new Person(new PlatformName("there"), "1", "Ada"));
  }

  @Test
  void aRoleMayWhatThoseBeforeItMay() {
    assertTrue(Role.ADMIN.may(Role.HOST));
    assertTrue(Role.HOST.may(Role.HOST));
    assertFalse(Role.ANYONE.may(Role.HOST));
  }

  @Test
  void aQuotationNeverStandsWithoutItsSource() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Quotation(Optional.empty(), Text.of("x"), " ", Optional.empty(), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Quotation(Optional.empty(), Text.of(""), "s", Optional.empty(), List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Message.Cited(Text.of("x"), List.of()));
  }

  @Test
  void aTableHasRowsOfOneLength() {
    List<List<String>> ragged = List.of(List.of("a"), List.of("b", "c"));
    assertThrows(IllegalArgumentException.class, () -> new Message.Table("t", ragged));
  }

  @Test
  void theRightChoiceIsOneOfThem() {
    Answering.AtOnce third = new Answering.AtOnce(2, Text.of("why"));
    assertThrows(
        IllegalArgumentException.class, () -> new Answering.PickOne(List.of("a", "b"), third));
    assertEquals(3, new Answering.PickOne(List.of("a", "b", "c"), third).choices().size());
  }

  @Test
  void textIsItsWords() {
    Text text = Text.of("a ").strong("").strong("b").plain(" c");
    assertEquals("a b c", text.words());
    assertEquals(3, text.spans().size());
  }
}
