package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever somebody types, it neither formats nor calls nor leads, and Telegram takes it. */
final class NastyWordsTest {
  private static final int RUNS = Boolean.getBoolean("clio.campaign") ? 200_000 : 4_000;

  /** What Telegram makes links of, as its client library finds it. */
  private static final Pattern OURS = Pattern.compile("(?<![\\p{L}\\p{N}_/])/ask(?![A-Za-z0-9_])");

  private static final Pattern CALLS =
      Pattern.compile("(?U)(?<!\\w)@[A-Za-z0-9_]{2,}|(?<![\\w/<>])/[A-Za-z0-9_]{1,64}(?!\\w|/)");

  private static final Pattern LEADS =
      Pattern.compile(
          "(?iU)\\b[a-z][a-z0-9+.-]*://\\S|\\bwww\\.\\w|\\b[\\w-]+\\.(com|org|ru|me)\\b");

  private static final List<String> PARTS =
      List.of(
          "<b>",
          "</b>",
          "<a href=\"http://evil.com\">",
          "</blockquote>",
          "&lt;",
          "&",
          "\"",
          "'",
          "@ada",
          "@",
          "/",
          "/stop",
          "/ask",
          "//",
          "https://evil.com/x?y=1&z=2",
          "evil.com",
          "www.",
          "tg://user?id=1",
          ".",
          "ada@evil.com",
          "(@ada)",
          "#tag",
          "😀",
          "\uD83D",
          "\uDE00",
          "e\u0301",
          "\u202E",
          "\u2066",
          "\0",
          "\u0007",
          "\r\n",
          "\n",
          "\n\n",
          "\t",
          " ",
          " ",
          " ",
          "word",
          "1918/1919",
          "Ünsinn",
          "中文",
          "*",
          "_",
          "`",
          "~",
          "|",
          "…",
          "-->",
          "<!--",
          "]]>",
          "&#60;script&#62;",
          "%3Cb%3E");

  private final Renderer renderer = new Renderer(new CommandNames(Lesson.MENU));

  @Test
  void ownWordsWithTypedWordsInThemAreHarmless() {
    RandomGenerator luck = new Random(7);
    for (int i = 0; i < RUNS; i++) {
      Text text = Text.of(nasty(luck, 12)).strong(nasty(luck, 6)).plain(nasty(luck, 6));
      ReadHtml read = read(new Message.Note(text));
      String said = withoutOurs(read);
      assertFalse(CALLS.matcher(said).find(), () -> "calls: " + text);
      assertFalse(LEADS.matcher(said).find(), () -> "leads: " + said);
      assertTrue(read.tags().stream().allMatch(List.of("b", "code")::contains), () -> "" + read);
    }
  }

  @Test
  void tablesAreHarmless() {
    RandomGenerator luck = new Random(8);
    for (int i = 0; i < RUNS / 4; i++) {
      List<List<String>> rows =
          IntStream.range(0, 3).mapToObj(_ -> List.of(nasty(luck, 4), nasty(luck, 2))).toList();
      ReadHtml read = read(new Message.Table(nasty(luck, 3), rows));
      assertFalse(CALLS.matcher(withoutOurs(read)).find(), () -> "" + rows);
    }
  }

  @Test
  void sourcesStayVerbatimAndCallNobody() {
    RandomGenerator luck = new Random(9);
    for (int i = 0; i < RUNS; i++) {
      String words = "w" + nasty(luck, 12);
      Quotation quotation =
          new Quotation(Optional.empty(), Text.of(words), "Essay", Optional.empty(), List.of());
      ReadHtml read = read(new Message.Cited(Text.of(""), List.of(quotation)));
      assertFalse(CALLS.matcher(withoutOurs(read)).find(), () -> words);
      assertEquals(Escaping.sendable(words) + "\nEssay", read.words());
    }
  }

  @Test
  void everyLengthFitsAndNoCharacterIsHalved() {
    RandomGenerator luck = new Random(10);
    for (int i = 0; i < RUNS / 20; i++) {
      String words = "w" + nasty(luck, 3_000);
      Quotation quotation =
          new Quotation(
              Optional.of(nasty(luck, 3) + "h"),
              Text.of(words),
              "Essay",
              Optional.empty(),
              List.of(nasty(luck, 200)));
      ReadHtml read = read(new Message.Cited(Text.of(nasty(luck, 100)), List.of(quotation)));
      assertTrue(read.words().length() <= Renderer.LONGEST_TEXT, () -> "" + read.words().length());
      assertEquals(Escaping.sendable(read.words()), read.words());
    }
  }

  /** What may lead somewhere, but for Clio's own command. */
  private static String withoutOurs(ReadHtml read) {
    return OURS.matcher(read.linkable()).replaceAll("");
  }

  private static String nasty(RandomGenerator luck, int most) {
    StringBuilder words = new StringBuilder();
    for (int i = luck.nextInt(most + 1); i > 0; i--) {
      words.append(PARTS.get(luck.nextInt(PARTS.size())));
    }
    return words.toString();
  }

  private ReadHtml read(Message message) {
    Sheet sheet = renderer.render(Post.of(message), Locale.ENGLISH, Instant.EPOCH);
    return ReadHtml.of(assertInstanceOf(Sheet.Page.class, sheet).html());
  }
}
