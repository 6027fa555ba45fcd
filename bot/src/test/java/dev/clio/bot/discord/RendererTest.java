package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Bytes;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** What Discord is given for each kind of message, to the letter. */
final class RendererTest {
  private static final Instant CLOSES = Instant.parse("2026-08-23T08:00:20Z");

  private static final Quotation RAPALLO =
      new Quotation(
          Optional.of("Events"),
          Text.of("Germany and Soviet Russia came to terms at ")
              .strong("Rapallo on 16 April 1922")
              .plain(": diplomatic relations, trade and *quietly* military co-operation."),
          "Outline: Russia/USSR foreign policy 1918-1930, \"Events\", item 8 · 1 of 3",
          Optional.of(URI.create("https://sources.example/outline#events-8")),
          List.of("Written \"Soviet Union\" in two of the sources; the USSR was formed later."));

  private static final Quotation NEAREST =
      new Quotation(
          Optional.empty(),
          Text.of("G. V. Chicherin wanted close relations with Germany."),
          "Notes, paragraph 2",
          Optional.empty(),
          List.of());

  @Test
  void anAnswer() throws IOException {
    Post post =
        new Post(
            new Message.Cited(Text.of(""), List.of(RAPALLO)),
            actions("more context", "next source", "👍"));
    assertGolden("answer", card(post, Locale.ENGLISH, false));
  }

  @Test
  void anAnswerInGerman() throws IOException {
    Post post = Post.of(new Message.Cited(Text.of(""), List.of(RAPALLO)));
    assertGolden("answer-de", card(post, Locale.GERMAN, false));
  }

  @Test
  void aRefusalIsGrey() throws IOException {
    Text lead = Text.of("").strong("Not in the sources.").plain(" Nearest, but not an answer:");
    Post post = Post.of(new Message.Cited(lead, List.of(NEAREST)));
    assertGolden("refusal", card(post, Locale.ENGLISH, true));
  }

  @Test
  void aNote() throws IOException {
    assertGolden(
        "note", card(Post.note("Hello @everyone,\n- *how* are you?"), Locale.ENGLISH, true));
  }

  @Test
  void aScoreboardFitsAPhone() throws IOException {
    Message table =
        new Message.Table(
            "Scores",
            List.of(List.of("1.", "Ada", "2,870"), List.of("2.", "Grace Brewster", "990")));
    assertGolden("scores", card(Post.of(table), Locale.ENGLISH, false));
  }

  @Test
  void helpIsAListBecauseItsCellsAreLong() throws IOException {
    Message table =
        new Message.Table(
            "Clio answers questions.\nEvery answer is a quotation.",
            List.of(
                List.of("/ask QUESTION", "Ask the sources; the answer is theirs, word for word"),
                List.of("/help", "What Clio is and can do")));
    assertGolden("help", card(Post.of(table), Locale.ENGLISH, true));
  }

  @Test
  void aQuestionWithChoices() throws IOException {
    Answering answering =
        new Answering.PickOne(
            List.of("Rapallo", "Genoa", "Locarno", "Brest_Litovsk"), new Answering.AtTheEnd());
    Message question =
        new Message.Question(
            new QuestionId("round7-3"),
            Text.of("3 of 15. Where was it signed?"),
            answering,
            CLOSES);
    assertGolden("question", card(Post.of(question), Locale.ENGLISH, false));
  }

  @Test
  void aQuestionToTypeAndOneToOrder() throws IOException {
    Message type =
        new Message.Question(
            new QuestionId("t1"), Text.of("Who signed?"), new Answering.TypeIn(), CLOSES);
    assertGolden("type-in", card(Post.of(type), Locale.FRENCH, false));
    Message order =
        new Message.Question(
            new QuestionId("o1"),
            Text.of("What came first?"),
            new Answering.Order(List.of("Rapallo", "Locarno", "Kellogg-Briand")),
            CLOSES);
    assertGolden("order", card(Post.of(order), Locale.ENGLISH, false));
  }

  @Test
  void aFile() throws IOException {
    Message report =
        new Message.Attachment("report.csv", Bytes.of("a,b\n"), Text.of("The report."));
    assertGolden("file", card(Post.of(report), Locale.ENGLISH, false));
  }

  @Test
  void aFileThatIsTooLargeIsToldOf() {
    Message large =
        new Message.Attachment(
            "all.zip", Bytes.of(new byte[DiscordRenderer.LARGEST_FILE + 1]), Text.of("All."));
    Card card = card(Post.of(large), Locale.ENGLISH, false);
    assertEquals("all.zip has 10 MB; Discord takes 10 MB at most.", card.content());
    assertTrue(card.file().isEmpty());
  }

  @Test
  void aLongTableSaysHowMuchIsMissing() {
    List<List<String>> rows =
        IntStream.range(0, 500).mapToObj(i -> List.of("row " + i, "x".repeat(40))).toList();
    Card card = card(Post.of(new Message.Table("All", rows)), Locale.ENGLISH, false);
    String shown = Optional.ofNullable(card.embeds().getFirst().getDescription()).orElseThrow();
    long lines = shown.lines().filter(line -> line.startsWith("**row")).count();
    assertTrue(shown.endsWith("… and " + (500 - lines) + " more rows"), shown);
    List<List<String>> narrow =
        IntStream.range(0, 900).mapToObj(i -> List.of("row " + i, "points")).toList();
    Card columns = card(Post.of(new Message.Table("All", narrow)), Locale.ENGLISH, false);
    String fenced = Optional.ofNullable(columns.embeds().getFirst().getDescription()).orElseThrow();
    long fit = fenced.lines().filter(line -> line.startsWith("row")).count();
    assertTrue(fenced.endsWith("```\n… and " + (900 - fit) + " more rows"), fenced);
  }

  @Test
  void aWordyNoteGoesIntoAnEmbed() {
    Card card = card(Post.note("words and ".repeat(350)), Locale.ENGLISH, false);
    assertEquals("", card.content());
    assertEquals(1, card.embeds().size());
    assertEquals("…", card(Post.note("\u200b"), Locale.ENGLISH, false).content());
  }

  @Test
  void theSameStepTwiceIsOneButton() {
    Post post = new Post(new Message.Note(Text.of("x")), actions("one", "two", "one"));
    Card card = card(post, Locale.ENGLISH, false);
    assertEquals(2, card.rows().getFirst().getComponents().size());
  }

  static Card card(Post post, Locale language, boolean aside) {
    List<String> keys =
        post.actions().stream().map(action -> "key-" + action.label().codePointAt(0)).toList();
    return new DiscordRenderer(new Say(language), aside).render(post, keys);
  }

  private static List<Action> actions(String... labels) {
    return List.of(labels).stream().map(label -> new Action(label, Call.of("ask"))).toList();
  }

  private static void assertGolden(String name, Card card) throws IOException {
    String actual = card.toCreate().toData().toPrettyString();
    try (InputStream golden = RendererTest.class.getResourceAsStream("golden/" + name + ".json")) {
      assertTrue(golden != null, () -> "no golden/" + name + ".json for\n" + actual);
      assertEquals(DataObject.fromJson(golden).toPrettyString(), actual);
    }
  }
}
