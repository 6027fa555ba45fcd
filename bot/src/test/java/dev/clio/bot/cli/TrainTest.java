package dev.clio.bot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.command.Clockwork;
import dev.clio.index.Training;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training on a few articles, with the real encoder. */
final class TrainTest {
  private static final List<String> ARTICLES =
      List.of(
          "Tea; Tea came to Moscow from China in 1638.; When did tea come to Moscow?",
          "Salt; A tax on salt led to a revolt in 1648.; Why did people revolt in 1648?",
          "Ships; Peter learnt to build ships in Holland.; Where did Peter learn to build ships?",
          "Furs; Sable furs paid for the conquest of Siberia.; What paid for Siberia?");

  @TempDir Path home;
  private Path set;

  @BeforeEach
  void writeSet() throws IOException {
    set = Files.createDirectories(home.resolve("sets/articles"));
    StringBuilder passages = new StringBuilder();
    StringBuilder questions = new StringBuilder();
    for (String article : ARTICLES) {
      String[] parts = article.split("; ");
      passages.append(
          String.format(
              "{\"id\": \"%s\", \"title\": \"%s\", \"text\": \"%s\"}%n",
              parts[0], parts[0], parts[1]));
      questions.append(
          String.format(
              "{\"question\": \"%s\", \"answers\": [\"x\"], \"passages\": [\"%s\"]}%n",
              parts[2], parts[0]));
    }
    Files.writeString(set.resolve("corpus.jsonl"), passages);
    Files.writeString(set.resolve("questions.jsonl"), questions);
  }

  @Test
  void writesWeightsAndFigures() throws IOException {
    Path whole = Files.createDirectories(home.resolve("sets/whole/sources"));
    Files.writeString(whole.resolve("tea.md"), "# Tea\n\nTea came to Moscow from China in 1638.\n");
    Files.writeString(
        whole.resolveSibling("questions.jsonl"),
        """
        {"question": "When did tea come to Moscow?", "answers": ["1638"]}
        {"question": "Who invented the bicycle?", "answers": []}
        """);
    Path out = home.resolve("confidence.properties");
    assertEquals("", typed(0, "train", "--out", out.toString()));
    Properties weights = new Properties();
    String written = Files.readString(out);
    weights.load(Files.newBufferedReader(out));
    assertTrue(weights.containsKey("sure.bias") && weights.containsKey("sure.late"), written);
    assertTrue(written.contains("# held-back articles, 4 cases: AUROC "), written);
    assertTrue(written.contains("# whole sets, cross-validated, 2 cases: AUROC "), written);
    assertTrue(written.contains("--seed 1 on articles, whole.\n"), written);
  }

  @Test
  void saysThatThereIsNothingToTrainOn() throws IOException {
    Files.delete(set.resolve("questions.jsonl"));
    typed(2, "train");
  }

  @Test
  void noArticleStandsInBothHalves() throws Exception {
    TrainingSet divided = TrainingSet.divided(set, new Random(1));
    assertTrue(divided.isUsable());
    assertEquals(2, divided.firstPassages().size());
    assertEquals(2, divided.secondPassages().size());
    Set<String> first = articles(divided.first());
    Set<String> both = new HashSet<>(first);
    both.retainAll(articles(divided.second()));
    assertEquals(Set.of(), both);
    for (String article : first) {
      assertTrue(divided.firstPassages().stream().anyMatch(line -> line.contains(article)));
    }
    assertEquals(
        divided, TrainingSet.divided(set, new Random(1)), "the same seed, the same halves");
  }

  @Test
  void whatIsMadeToMeasureWithIsNotTrainedOn() throws Exception {
    Files.writeString(
        set.resolve("questions.jsonl"),
        """
        {"question": "When?", "passages": ["Tea"], "candidates": ["Tea", "Salt"]}
        {"question": "Who?", "answers": ["Peter"]}
        """);
    assertFalse(TrainingSet.divided(set, new Random(1)).isUsable());
  }

  @Test
  void namesTheLineThatCannotBeRead() throws IOException {
    Files.writeString(set.resolve("corpus.jsonl"), "{}\nnothing\n");
    Complaint complaint =
        assertThrows(Complaint.class, () -> TrainingSet.divided(set, new Random(1)));
    assertTrue(String.valueOf(complaint.getMessage()).contains("corpus.jsonl line 2: "));
  }

  private static Set<String> articles(List<Training.Task> tasks) {
    return tasks.stream().map(Training.Task::article).collect(Collectors.toSet());
  }

  /** What stands on the screen after the command has ended as it should. */
  private String typed(int ends, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", home.resolve("sets").toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            home,
            Map.of(),
            new Clockwork());
    int ended = CommandLines.run(surroundings, all.toArray(String[]::new));
    assertEquals(ends, ended, () -> err.toString(UTF_8));
    return out.toString(UTF_8);
  }
}
