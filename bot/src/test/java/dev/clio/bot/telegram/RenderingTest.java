package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How Clio looks on Telegram, letter by letter. */
final class RenderingTest {
  private static final Instant NOW = Instant.parse("2026-08-23T08:00:00Z");
  private static final QuestionId ID = new QuestionId("q7");

  private final Renderer renderer = new Renderer(new CommandNames(Lesson.MENU));

  @Test
  void anAnswerIsAQuotationWithItsSourceUnderIt() {
    Quotation quotation =
        new Quotation(
            Optional.of("Events"),
            Text.of("Shut out of \"the order\", they ")
                .strong("met at Rapallo")
                .plain(" & signed."),
            "Outline, item 8 · 1 of 3",
            Optional.of(URI.create("https://example.org/a?b=1&c=2")),
            List.of("The year is disputed."));
    assertEquals(
        """
        <i>Events</i>
        <blockquote expandable>Shut out of &quot;the order&quot;, they <b>met at Rapallo</b> &amp; signed.</blockquote>
        <i><a href="https://example.org/a?b=1&amp;c=2">Outline, item 8 · 1 of 3</a></i>
        <b>Note:</b> The year is disputed.\
        """,
        html(new Message.Cited(Text.of(""), List.of(quotation))));
  }

  @Test
  void severalQuotationsAreNumberedUnderTheLead() {
    assertEquals(
        """
        <b>Not in the sources.</b> Nearest:
        <blockquote expandable>One</blockquote>
        [1] <i>Essay</i>

        <blockquote expandable>Two</blockquote>
        [2] <i>Outline</i>\
        """,
        html(
            new Message.Cited(
                Text.of("").strong("Not in the sources.").plain(" Nearest:"),
                List.of(quotation("One", "Essay"), quotation("Two", "Outline")))));
  }

  @Test
  void emphasisCoversAndLinksAreWhatTheTextSays() {
    Text text =
        new Text(
            List.of(
                new Text.Plain("1 < 2 "),
                new Text.Hidden("Kursk"),
                new Text.Link(" map", URI.create("http://example.org/\"x\"".replace("\"", "%22"))),
                new Text.Link(" run", URI.create("javascript:alert(1)"))));
    assertEquals(
        "1 &lt; 2 <tg-spoiler>Kursk</tg-spoiler><a href=\"http://example.org/%22x%22\"> map</a>"
            + " run",
        html(new Message.Note(text)));
  }

  @Test
  void aNarrowTableHasColumnsAndAWideOneLines() {
    assertEquals(
        "<b>Scores</b>\n<pre>1  Ada    870\n2  Grace  1,020</pre>",
        html(
            new Message.Table(
                "Scores", List.of(List.of("1", "Ada", "870"), List.of("2", "Grace", "1,020")))));
    assertEquals(
        """
        What Clio is.
        And can.

        <b>/ask QUESTION</b> — Ask the sources; the answer is theirs
        <b>/sources_add FILE</b> — Have Clio read a document\
        """,
        html(
            new Message.Table(
                "What Clio is.\nAnd can.",
                List.of(
                    List.of("/ask QUESTION", "Ask the sources; the answer is theirs"),
                    List.of("/sources add FILE", "Have Clio read a document")))));
  }

  @Test
  void choicesAreLettersWithShapesAndThenTheActions() {
    Sheet.Page page =
        assertInstanceOf(
            Sheet.Page.class,
            render(
                question(new Answering.PickOne(List.of("1922", "1939"), new Answering.AtTheEnd())),
                new Action("skip", Call.of("skip"))));
    assertEquals("When was <b>Rapallo</b>?\nA ▲  1922\nB ●  1939", page.html());
    assertEquals(
        List.of("A ▲", "B ●", "skip"), page.buttons().stream().map(Action::label).toList());
    assertEquals(Optional.of(new Marks.Choice(ID, 1)), Marks.of(page.buttons().get(1)));
    assertTrue(page.asks().isEmpty());
  }

  @Test
  void whatIsShownAtOnceIsANativeQuiz() {
    Answering answering =
        new Answering.PickOne(
            List.of("1922", "1939"), new Answering.AtOnce(0, Text.of("On 16 April\n1922.")));
    Sheet.Quiz quiz = assertInstanceOf(Sheet.Quiz.class, render(question(answering)));
    assertEquals("When was Rapallo?", quiz.prompt());
    assertEquals(List.of("1922", "1939"), quiz.choices());
    assertEquals(0, quiz.right());
    assertEquals("On 16 April 1922.", quiz.why());
    assertEquals(Optional.of(Duration.ofSeconds(20)), quiz.open());
  }

  @Test
  void aQuizThatTelegramCannotHoldHasButtons() {
    Answering answering =
        new Answering.PickOne(
            List.of("x".repeat(101), "y"), new Answering.AtOnce(0, Text.of("Because.")));
    assertInstanceOf(Sheet.Page.class, render(question(answering)));
  }

  @Test
  void wordsAreAskedForAsAReply() {
    Sheet.Page page = assertInstanceOf(Sheet.Page.class, render(question(new Answering.TypeIn())));
    assertEquals(
        "When was <b>Rapallo</b>?\n<i>Reply to this message with your answer.</i>", page.html());
    assertEquals(Optional.of(ID), page.asks());
    assertTrue(page.leadsToReply());
    Sheet.Page order =
        assertInstanceOf(
            Sheet.Page.class,
            renderer.render(
                Post.of(question(new Answering.Order(List.of("Kursk", "Rapallo")))),
                Locale.GERMAN,
                NOW));
    assertTrue(order.html().contains("A ▲  Kursk\nB ●  Rapallo\n<i>Antworte"), order.html());
  }

  @Test
  void aFileHasItsNoteUnderIt() {
    Sheet.File file =
        assertInstanceOf(
            Sheet.File.class,
            render(new Message.Attachment("all.json", Bytes.of("{}"), Text.of("Yours & mine"))));
    assertEquals("Yours &amp; mine", file.html());
  }

  @Test
  void longQuotationsAreCutAtSentencesAndTheSourceStays() {
    String sentence = "The treaty was signed by both sides at once. ";
    Message.Cited cited =
        new Message.Cited(
            Text.of(""),
            List.of(
                quotation(sentence.repeat(200).strip(), "Essay"), quotation("Short.", "Outline")));
    ReadHtml read = ReadHtml.of(html(cited));
    assertTrue(read.words().length() <= Renderer.LONGEST_TEXT, "" + read.words().length());
    assertTrue(read.words().length() > Renderer.LONGEST_TEXT - 60, "" + read.words().length());
    assertTrue(read.words().contains("at once.…\n[1] Essay"), read.words());
    assertTrue(read.words().endsWith("Short.\n[2] Outline"), read.words());
  }

  @Test
  void aMessageIsNeverEmptyAndNeverTooLong() {
    assertEquals("…", html(new Message.Note(Text.of(" \n"))));
    List<List<String>> rows = Collections.nCopies(500, List.of("a cell", "another cell"));
    ReadHtml read = ReadHtml.of(html(new Message.Table("Many", rows)));
    assertTrue(read.words().length() <= Renderer.LONGEST_TEXT && read.words().endsWith("…"));
  }

  private static Quotation quotation(String words, String source) {
    return new Quotation(Optional.empty(), Text.of(words), source, Optional.empty(), List.of());
  }

  private static Message.Question question(Answering answering) {
    return new Message.Question(
        ID,
        Text.of("When was ").strong("Rapallo").plain("?"),
        answering,
        NOW.plus(Duration.ofSeconds(20)));
  }

  private Sheet render(Message message, Action... actions) {
    return renderer.render(new Post(message, List.of(actions)), Locale.ENGLISH, NOW);
  }

  private String html(Message message) {
    return assertInstanceOf(Sheet.Page.class, render(message)).html();
  }
}
