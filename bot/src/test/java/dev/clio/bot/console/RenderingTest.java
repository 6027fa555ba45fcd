package dev.clio.bot.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Posts as they stand in the terminal, to the character. */
final class RenderingTest {
  private static final Look PLAIN = new Look(80, false);
  private static final Look STYLED = new Look(80, true);
  private static final Text RAPALLO =
      Text.of("Germany and Soviet Russia, both shut out of the post-war order, came to terms at ")
          .strong("Rapallo on 16 April 1922")
          .plain(": diplomatic relations, trade and, quietly, military cooperation.");
  private static final Quotation OUTLINE =
      new Quotation(
          Optional.empty(),
          RAPALLO,
          "Outline: Russia/USSR foreign policy 1918-1930, \"Events\", item 8 · 1 of 3",
          Optional.empty(),
          List.of(
              "written \"Soviet Union\" in two of the sources; the USSR was formed only on 30"
                  + " December 1922."));

  @Test
  void anAnswer() {
    assertEquals(
        """
          Germany and Soviet Russia, both shut out of the post-war order, came to terms
          at *Rapallo on 16 April 1922*: diplomatic relations, trade and, quietly,
          military cooperation.
          [1] Outline: Russia/USSR foreign policy 1918-1930, "Events", item 8 · 1 of 3
          Note: written "Soviet Union" in two of the sources; the USSR was formed only
          on 30 December 1922.

          1 more context   2 next source   3 why this?
        """,
        render(cited("", OUTLINE), PLAIN, "more context", "next source", "why this?"));
  }

  @Test
  void anAnswerInBold() {
    assertEquals(
        """
          Germany and Soviet Russia, both shut out of the post-war order, came to terms
          at <b>Rapallo on 16 April 1922</>: diplomatic relations, trade and, quietly,
          military cooperation.
          [1] <f>Outline: Russia/USSR foreign policy 1918-1930, "Events", item 8 · 1 of 3</>
          Note: written "Soviet Union" in two of the sources; the USSR was formed only
          on 30 December 1922.

        <f>  1 more context</>
        """,
        tags(render(cited("", OUTLINE), STYLED, "more context")));
  }

  @Test
  void boldGoesOnInTheNextLineAndLeavesTheMarginAlone() {
    Text text = Text.of("It was ").strong("Rapallo on 16 April 1922").plain(", by the sea");
    assertEquals(
        """
          It was <b>Rapallo</>
          <b>on 16 April</>
          <b>1922</>, by the sea
        """,
        tags(render(new Message.Note(text), new Look(18, true))));
  }

  @Test
  void whatIsOnlyNearStandsFurtherIn() {
    Quotation nearest =
        new Quotation(
            Optional.of("Treaties of the twenties:"),
            Text.of("Berlin confirmed Rapallo."),
            "Outline, item 9",
            Optional.of(URI.create("https://example.org/9")),
            List.of());
    assertEquals(
        """
          Not in the sources. Nearest, but not an answer:
            Treaties of the twenties:
            Berlin confirmed Rapallo.
            [1] Outline, item 9 <https://example.org/9>
        """,
        render(cited("Not in the sources. Nearest, but not an answer:", nearest), PLAIN));
  }

  @Test
  void severalSourcesAreNumberedAndApart() {
    Quotation one =
        new Quotation(Optional.empty(), Text.of("One."), "A, item 1", Optional.empty(), List.of());
    Quotation two =
        new Quotation(Optional.empty(), Text.of("Two."), "B, item 2", Optional.empty(), List.of());
    assertEquals(
        """
          One.
          [1] A, item 1

          Two.
          [2] B, item 2
        """,
        render(new Message.Cited(Text.of(""), List.of(one, two)), PLAIN));
  }

  @Test
  void aTableStandsInColumns() {
    Message table =
        new Message.Table(
            "Why this passage?",
            List.of(
                List.of("words matched", "outcasts, treaty and a good many others"),
                List.of("外交", "0.90")));
    assertEquals(
        """
          Why this passage?

          words matched   outcasts, treaty
                          and a good many
                          others
          外交            0.90
        """,
        render(table, new Look(36, false)));
  }

  @Test
  void aTableTooWideForColumnsIsReadLineByLine() {
    Message table =
        new Message.Table(
            "Sources here",
            List.of(
                List.of("The Soviet-Japanese Confrontation and the Republic", "22 passages"),
                List.of("Essay", "42 passages")));
    assertEquals(
        """
          Sources here

          The Soviet-Japanese Confrontation
            and the Republic · 22 passages
          Essay · 42 passages
        """,
        render(table, new Look(36, false)));
  }

  @Test
  void aQuestionCountsItsChoicesBeforeTheActions() {
    Message question =
        new Message.Question(
            new QuestionId("q"),
            Text.of("").strong("When?"),
            new Answering.PickOne(List.of("1922", "1926"), new Answering.AtTheEnd()),
            Instant.EPOCH);
    assertEquals(
        """
          *When?*
          1 1922
          2 1926

          3 skip
        """,
        render(question, PLAIN, "skip"));
  }

  @Test
  void thingsToOrderHaveLetters() {
    Message question =
        new Message.Question(
            new QuestionId("q"),
            Text.of("Which first?"),
            new Answering.Order(List.of("Rapallo", "Locarno")),
            Instant.EPOCH);
    assertEquals(
        """
          Which first?
          A Rapallo
          B Locarno
        """,
        render(question, PLAIN));
  }

  @Test
  void hintsAreNotBrokenInTwo() {
    assertEquals(
        """
          Well?

          1 more context
          2 next source
          3 why this?
        """,
        render(
            new Message.Note(Text.of("Well?")),
            new Look(20, false),
            "more context",
            "next source",
            "why this?"));
  }

  @Test
  void nothingInASourceIsObeyed() {
    Quotation hostile =
        new Quotation(
            Optional.of("\u001b[2J"),
            Text.of("a\u001b]0;gone\u0007b\u202ec\r\u009b31m").strong("d\u001b[8m"),
            "e\u0000f",
            Optional.empty(),
            List.of("g\bh\tI\ud800"));
    String shown = render(cited("\u001b[5m", hostile), PLAIN, "\u001b[6n");
    assertEquals(0, shown.chars().filter(c -> Character.isISOControl(c) && c != '\n').count());
    assertEquals(
        """
          \ufffd[5m
            \ufffd[2J
            a\ufffd]0;gone\ufffdb\ufffdc\ufffd\ufffd31m*d\ufffd[8m*
            [1] e\ufffdf
            Note: g\ufffdh I\ufffd

          1 \ufffd[6n
        """,
        shown);
  }

  private static Message cited(String lead, Quotation quotation) {
    return new Message.Cited(Text.of(lead), List.of(quotation));
  }

  private static String render(Message message, Look look, String... labels) {
    List<Action> actions =
        Stream.of(labels).map(label -> new Action(label, Call.of("go"))).toList();
    return ConsoleRenderer.render(new Post(message, actions), look);
  }

  private static String tags(String shown) {
    return shown
        .replace("\u001b[1m", "<b>")
        .replace("\u001b[2m", "<f>")
        .replace("\u001b[22m", "</>");
  }
}
