package dev.clio.bot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.bot.command.Clockwork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on a small pack, as they are typed: what they print, and what they end with. */
final class CommandLineTest {
  private static final String SCHOOL = Path.of("src/test/resources/school").toString();
  private static final String WHEN = "When was the treaty of Rapallo signed?";

  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void answerEverything() throws IOException {
    settings("0");
  }

  @Test
  void askPrintsTheAnswerAndItsSource() throws IOException {
    assertEquals(0, clio("ask", WHEN));
    assertTrue(
        printed().startsWith("  *The USSR and Germany signed the treaty of Rapallo on"), printed());
    List<String> lines = printed().lines().toList();
    int source =
        lines.indexOf(
            "  [1] A. Teacher, Outline of foreign policy (2 July 2011), \"1918-1930\", item 8");
    assertEquals("  Note: The USSR was founded only on 30 December 1922.", lines.get(source + 1));
    assertEquals("", complained());
  }

  @Test
  void aQuestionNeedsNoQuotationMarks() throws IOException {
    assertEquals(0, clio("ask", "When", "was", "Rapallo?", "--json"));
    assertEquals("When was Rapallo?", json().get("question").asText());
  }

  @Test
  void aQuestionThatIsFarTooLongIsRefused() throws IOException {
    assertEquals(2, clio("ask", "war ".repeat(9_000)));
    assertEquals("A question has at most 1,000 characters; this has 35,999.\n", complained());
  }

  @Test
  void askPrintsOneJsonObject() throws IOException {
    assertEquals(0, clio("ask", WHEN, "--json", "--context", "What was signed?"));
    JsonNode json = json();
    assertEquals(
        List.of("question", "answered", "confidence", "excerpts", "nearest", "millis"),
        names(json));
    assertEquals(WHEN, json.get("question").asText());
    assertTrue(json.get("answered").isBoolean() && json.get("answered").asBoolean());
    assertTrue(json.get("nearest").isArray() && json.get("nearest").isEmpty());
    JsonNode first = json.get("excerpts").get(0);
    assertEquals(
        List.of("text", "answer", "passageId", "passage", "citation", "notes", "score"),
        names(first));
    assertTrue(first.get("passage").asText().contains(first.get("text").asText()));
    JsonNode answer = first.get("answer");
    String bold =
        first
            .get("text")
            .asText()
            .substring(answer.get("start").asInt(), answer.get("end").asInt());
    assertTrue(bold.contains("16 April 1922"), bold);
    JsonNode expected =
        new JsonMapper()
            .readTree(
                """
                {"source": "outline", "title": "Outline of foreign policy", "author": "A. Teacher",
                 "date": "2011-07-02", "section": "1918-1930", "paragraph": "item 8"}\
                """);
    assertEquals(expected, first.get("citation"));
    assertEquals(
        "The USSR was founded only on 30 December 1922.", first.get("notes").get(0).asText());
  }

  @Test
  void askEndsWithOneWhereTheSourcesAreSilent() throws IOException {
    settings("1");
    assertEquals(1, clio("ask", "--json", WHEN));
    JsonNode json = json();
    assertFalse(json.get("answered").asBoolean());
    assertTrue(json.get("excerpts").isEmpty());
  }

  @Test
  void theCommonOptionsStandBeforeOrAfterTheCommand() throws IOException {
    Path other = Files.createDirectories(home.resolve("other"));
    Files.writeString(other.resolve("tea.md"), "# Tea\n\nTea came to Moscow from China in 1638.\n");
    assertEquals(
        0,
        typed("--seeds", SCHOOL, "--data", data(), "index", "--seeds", other.toString(), "--json"));
    assertEquals(2, json().get("files").asInt());
  }

  @Test
  void indexReportsWhatCameOfIt() throws IOException {
    Path seeds = Files.createDirectories(home.resolve("seeds"));
    Files.writeString(seeds.resolve("tea.md"), "# Tea\n\nTea came to Moscow from China in 1638.\n");
    Files.writeString(seeds.resolve("broken.pdf"), "no pdf at all");
    assertEquals(0, typed("index", "--data", data(), "--seeds", seeds.toString()));
    assertTrue(printed().startsWith("1 file, 2 read now\n1 document, 1 passage, "), printed());
    assertTrue(printed().contains("could not read seeds/broken.pdf: "), printed());
    assertEquals(
        0, typed("index", "--rebuild", "--json", "--data", data(), "--seeds", seeds.toString()));
    JsonNode json = json();
    assertEquals(1, json.get("passages").asInt());
    assertEquals("seeds/broken.pdf", json.get("failures").get(0).get("file").asText());
  }

  @Test
  void evaluatePrintsTheFiguresOfAllFilesTogether() throws IOException {
    Path one = home.resolve("one.jsonl");
    Path two = home.resolve("two.jsonl");
    Path details = home.resolve("details.jsonl");
    Files.writeString(
        one,
        """
        {"id": "a", "question": "When was the treaty of Rapallo signed?", "answers": ["16 April 1922"], "style": "plain"}

        {"id": "b", "question": "Where was the treaty of Berlin signed?", "answers": ["Paris"], "style": "trap", "type": "where"}
        """);
    Files.writeString(two, "{\"id\": \"c\", \"question\": \"Who cooked?\", \"answers\": []}\n");
    assertEquals(
        0,
        clio(
            "evaluate", one.toString(), two.toString(), "--json", "--details", details.toString()));
    JsonNode json = json();
    assertEquals(
        List.of(
            "questions",
            "answerable",
            "unanswerable",
            "passageAt1",
            "passageAt5",
            "mrr10",
            "sentenceAt1",
            "excerptAt1",
            "excerptAt3",
            "refusedRight",
            "refusedWrong",
            "falseAnswers",
            "map",
            "mrr",
            "latencyMillis",
            "intervals",
            "calibration",
            "by"),
        names(json));
    assertEquals(3, json.get("questions").asInt());
    assertEquals(1, json.get("unanswerable").asInt());
    assertEquals(0.5, json.get("excerptAt1").asDouble());
    assertTrue(json.get("map").isNull());
    assertEquals(List.of("p50", "p99"), names(json.get("latencyMillis")));
    assertEquals(1.0, json.at("/by/style/plain/excerptAt1").asDouble());
    assertEquals(0.0, json.at("/by/type/where/excerptAt1").asDouble());
    assertEquals("[0.0,1.0]", json.at("/intervals/excerptAt1").toString());
    assertTrue(json.at("/intervals/map").isMissingNode());
    assertEquals(1.0, json.at("/calibration/auroc").asDouble());
    assertEquals(3, Files.readAllLines(details).size());
  }

  @Test
  void evaluatePrintsATableForPeople() throws IOException {
    Path file = home.resolve("one.jsonl");
    Files.writeString(
        file,
        "{\"question\": \"When was Rapallo?\", \"answers\": [\"1922\"], \"style\": \"plain\"}\n");
    assertEquals(0, clio("evaluate", file.toString()));
    assertTrue(printed().lines().anyMatch(line -> line.startsWith("style plain ")), printed());
  }

  @Test
  void evaluateComparesWithABaseline() throws IOException {
    settings("1");
    Path file = home.resolve("one.jsonl");
    Path details = home.resolve("details.jsonl");
    Files.writeString(
        file,
        """
        {"question": "When was the treaty of Rapallo signed?", "answers": ["16 April 1922"]}
        {"question": "Who cooked borscht with garlic for Napoleon after a treaty?", "answers": []}
        """);
    assertEquals(
        0,
        clio(
            "evaluate",
            file.toString(),
            "--baseline",
            "bm25",
            "--json",
            "--details",
            details.toString()));
    JsonNode json = json();
    assertEquals(0.0, json.get("falseAnswers").asDouble());
    assertEquals(1.0, json.at("/baseline/falseAnswers").asDouble());
    assertEquals(2, json.at("/baseline/questions").asInt());
    assertEquals(0.0, json.at("/against/sentenceAt1/ratio").asDouble());
    assertEquals(-1.0, json.at("/against/falseAnswers/difference").asDouble());
    assertEquals("[-1.0,-1.0]", json.at("/against/falseAnswers/interval").toString());
    JsonNode first = new JsonMapper().readTree(Files.readAllLines(details).getFirst());
    assertEquals(1, first.at("/baseline/excerptRank").asInt());
    assertEquals(0, clio("evaluate", file.toString(), "--baseline", "bm25"));
    assertTrue(printed().lines().anyMatch(line -> line.startsWith("bm25 ")), printed());
    assertTrue(printed().contains("\nbeside bm25: ratio, difference (95 %)\n"), printed());
  }

  @Test
  void evaluateChoosesAmongCandidates() throws IOException {
    Path other = Files.createDirectories(home.resolve("sentences"));
    Files.writeString(
        other.resolve("sentences.jsonl"),
        """
        {"id": "a", "text": "The emperor was fond of cabbage."}
        {"id": "b", "text": "Tea came to Moscow from China in 1638."}
        """);
    Path file = home.resolve("one.jsonl");
    Files.writeString(
        file,
        "{\"question\": \"When did tea come to Moscow?\", \"passages\": [\"b\"],"
            + " \"candidates\": [\"a\", \"b\"]}\n");
    String[] typed = {"evaluate", file.toString(), "--data", data(), "--seeds", other.toString()};
    assertEquals(0, typed(typed));
    assertTrue(printed().contains("\n  map          1.000 (1.000 to 1.000)\n"), printed());
    assertTrue(printed().contains("\n  mrr          1.000 (1.000 to 1.000)\n"), printed());
  }

  @Test
  void evaluateNamesTheLineThatIsNoQuestion() throws IOException {
    Path file = home.resolve("one.jsonl");
    Files.writeString(file, "{\"question\": \"When?\"}\n{\"answers\": []}\n");
    assertEquals(2, clio("evaluate", file.toString()));
    assertEquals(file + " line 2: 'question' is missing.\n", complained());
    assertEquals("", printed());
  }

  @Test
  void doctorFindsAllWellAfterAnIndex() throws IOException {
    clio("index");
    assertEquals(0, clio("doctor"));
    assertTrue(printed().lines().allMatch(line -> line.startsWith("ok ")), printed());
  }

  @Test
  void doctorSaysWhatToDo() throws IOException {
    assertEquals(1, clio("doctor"));
    assertTrue(
        printed()
            .contains(
                "problem  index     is missing or was made by another Clio: run ./clio index\n"),
        printed());
    Files.writeString(home.resolve("clio.yaml"), "serach: 1\n");
    assertEquals(1, clio("doctor"));
    assertTrue(
        printed()
            .startsWith(
                "problem  settings  " + home.resolve("clio.yaml") + " line 1: unknown setting"),
        printed());
  }

  @Test
  void runTalksThroughPipes() throws IOException {
    assertEquals(0, typing(WHEN + "\n2\n/help\n", all("run")));
    assertTrue(
        printed()
            .startsWith(
                """
                Clio knows 1 study pack: Treaties between the wars (3 passages, 4 events, 1
                source).
                Ask a question, or type /help. Ctrl-D leaves.

                > When was the treaty of Rapallo signed?
                  *The USSR and Germany signed\
                """),
        printed());
    assertTrue(printed().contains("· 2 of "), printed());
    assertTrue(printed().contains("/ask QUESTION"), printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "ask", "index", "evaluate", "train", "doctor"})
  void everyCommandExplainsItself(String command) {
    assertEquals(0, typed(command, "--help"));
    assertTrue(printed().startsWith("Usage: clio " + command), printed());
    assertTrue(printed().contains("--seeds=DIR"), printed());
  }

  @Test
  void badUsageIsOneSentence() {
    assertEquals(2, typed("aks", "who?"));
    assertEquals(
        "Unmatched arguments from index 0: 'aks', 'who?'. Did you mean ask? Try ./clio --help\n",
        complained());
    assertEquals(2, typed("ask", "who?", "--jsn"));
    assertEquals(
        "Unknown option: '--jsn'. Did you mean --json? Try ./clio ask --help\n", complained());
    assertEquals(2, typed("ask"));
    assertEquals("Missing required parameter: 'QUESTION'. Try ./clio ask --help\n", complained());
    assertEquals(2, typed("ask", " ", "--data", data()));
    assertEquals("The question is empty.\n", complained());
    assertEquals("", printed());
  }

  @Test
  void aMistakeInTheSettingsIsOneSentence() throws IOException {
    Path file = home.resolve("clio.yaml");
    Files.writeString(file, "ask:\n  excerps: 2\n");
    assertEquals(2, clio("ask", WHEN));
    assertEquals(
        file + " line 2: unknown setting 'ask.excerps'. Did you mean 'ask.excerpts'?\n",
        complained());
    assertEquals(2, typed("ask", WHEN, "--config", "/no/such.yaml"));
    assertEquals("There is no file /no/such.yaml.\n", complained());
  }

  @Test
  void noSourcesIsOneSentence() throws IOException {
    Path empty = Files.createDirectories(home.resolve("empty"));
    assertEquals(2, typed("ask", WHEN, "--data", data(), "--seeds", empty.toString()));
    assertEquals(1, complained().lines().count(), complained());
    assertTrue(complained().startsWith("I found no sources in " + empty), complained());
  }

  /** Types a command with the pack, the data folder and the settings of this test. */
  private int clio(String... arguments) {
    return typed(all(arguments));
  }

  private String[] all(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--seeds", SCHOOL, "--data", data()));
    all.addAll(List.of("--config", home.resolve("clio.yaml").toString()));
    return all.toArray(String[]::new);
  }

  private String data() {
    return home.resolve("data").toString();
  }

  private int typed(String... arguments) {
    return typing("", arguments);
  }

  private int typing(String lines, String... arguments) {
    out.reset();
    err.reset();
    return CommandLines.run(
        new Surroundings(
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            false,
            home,
            Map.of(),
            new Clockwork()),
        arguments);
  }

  private void settings(String refuseBelow) throws IOException {
    Files.writeString(
        home.resolve("clio.yaml"),
        "search:\n  semantic: off\n  refuse-below: " + refuseBelow + "\n");
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private String complained() {
    return err.toString(UTF_8);
  }

  private JsonNode json() throws IOException {
    assertEquals(1, printed().lines().count(), printed());
    return new JsonMapper().readTree(printed());
  }

  private static List<String> names(JsonNode json) {
    return Stream.of(json).flatMap(node -> node.propertyStream()).map(p -> p.getKey()).toList();
  }
}
