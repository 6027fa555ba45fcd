package dev.clio.bot.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WrappingTest {
  @Test
  void countsColumnsAsATerminalDoes() {
    assertEquals(4, Wrapping.width("外交"));
    assertEquals(4, Wrapping.width("cafe\u0301"));
    assertEquals(List.of("> 外交部", "> 外交"), lines("外交部外交", 8));
  }

  @Test
  void breaksWordsThatAreLongerThanALine() {
    assertEquals(List.of("> abcdef", "> ghijkl", "> m no"), lines("abcdefghijklm no", 8));
  }

  @Test
  void keepsTheLineBreaksOfTheText() {
    assertEquals(List.of("> one", ">", "> two"), lines("one\n\ntwo", 40));
  }

  @Test
  void losesNoWordAndNoLineIsTooLong() {
    Random random = new Random(42);
    for (int round = 0; round < 500; round++) {
      int columns = 10 + random.nextInt(30);
      String text = Stream.generate(() -> word(random)).limit(30).collect(Collectors.joining(" "));
      List<String> lines = lines(text, columns);
      assertTrue(lines.stream().allMatch(line -> Wrapping.width(line) <= columns), text);
      String glued = lines.stream().map(line -> line.substring(1)).collect(Collectors.joining());
      assertEquals(text.replace(" ", ""), glued.replace(" ", ""));
    }
  }

  private static String word(Random random) {
    String letters = "aé外ń-x.";
    return random
        .ints(1 + random.nextInt(12), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static List<String> lines(String text, int columns) {
    return Wrapping.lines(List.of(new Wrapping.Piece(text, Style.PLAIN)), columns, "> ", "> ");
  }
}
