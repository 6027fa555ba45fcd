package dev.clio.index.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.language.Languages;
import dev.clio.index.pack.Pack;
import dev.clio.index.pack.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Typed answers, the verdict that a fair teacher would give, and how it should be reached. */
final class JudgeTest {
  /** A line of the table. */
  private record Row(Solution.Typed solution, String typed, boolean right, Verdict.How how) {
    static Row of(String line) {
      String[] cells = line.split("\\|", -1);
      boolean tolerant = cells[1].startsWith("~");
      return new Row(
          new Solution.Typed(
              Arrays.asList(cells[0].split(";")),
              cells[1].isEmpty() || tolerant ? List.of() : Arrays.asList(cells[1].split(";")),
              tolerant ? Integer.parseInt(cells[1].substring(1)) : 0),
          cells[2],
          cells[3].equals("right"),
          Verdict.How.valueOf(cells[4]));
    }
  }

  @Test
  void judgesAsAFairTeacherWould() throws Exception {
    Judge judge = shipped();
    List<String> verdicts = new ArrayList<>();
    List<String> ways = new ArrayList<>();
    List<Row> rows = rows();
    for (Row row : rows) {
      Verdict verdict = judge.judge(row.typed, row.solution);
      String told = row.solution.answer() + " <- " + row.typed + ": " + verdict.how();
      if (verdict.right() != row.right) {
        verdicts.add(told);
      } else if (verdict.how() != row.how) {
        ways.add(told + ", not " + row.how);
      }
    }
    assertTrue(rows.size() >= 200, "rows: " + rows.size());
    assertEquals(List.of(), verdicts);
    assertEquals(List.of(), ways);
  }

  /** Knows the names that the shipped pack teaches. */
  private static Judge shipped() throws Exception {
    List<Pack> packs = Packs.under(List.of(Path.of("..", "seeds")));
    return Judge.of(
        Languages.usual(),
        packs.stream().flatMap(pack -> pack.aliases().stream()).toList(),
        packs.stream().flatMap(pack -> pack.people().stream()).toList());
  }

  private static List<Row> rows() {
    try (Stream<String> lines =
        Files.lines(
            Path.of(
                Objects.requireNonNull(JudgeTest.class.getResource("typed-answers.txt"))
                    .toURI()))) {
      return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
