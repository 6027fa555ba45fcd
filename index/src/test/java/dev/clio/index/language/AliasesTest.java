package dev.clio.index.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names for the same thing. */
final class AliasesTest {
  private final Words words = new Words(new English());
  private final Aliases aliases =
      new Aliases(
          words,
          List.of(
              List.of("Khalkhin Gol", "Nomonhan", "Nomonhan incident"),
              List.of("Xi'an", "Sian"),
              List.of("Comintern", "Third International")));

  @Test
  void findsOneThingUnderAllItsNames() {
    assertEquals(things("the fight at Khalkhin Gol"), things("Nomonhan, 1939"));
    assertEquals(things("the Third International met"), things("Comintern"));
    assertEquals(1, things("Sian").size());
  }

  @Test
  void prefersTheLongestName() {
    Aliases.Mention mention = aliases.in(words.of("The Nomonhan incident began")).getFirst();
    assertEquals(List.of(1, 3), List.of(mention.from(), mention.to()));
  }

  @Test
  void takesNoHalfNames() {
    assertEquals(List.of(), things("the Second International and a Gol"));
  }

  private List<String> things(String text) {
    return aliases.in(words.of(text)).stream().map(Aliases.Mention::term).toList();
  }
}
