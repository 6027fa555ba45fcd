package dev.clio.bot.discord;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever words hold is shown, and nothing in them is obeyed. */
final class MarkupTest {
  private static final int MOST = 10_000;
  private static final int RUNS = Boolean.getBoolean("clio.campaign") ? 300_000 : 4_000;

  private static final List<String> NASTY =
      List.of(
          "@everyone",
          "@here",
          "<@1234567890>",
          "<@&55>",
          "<#77>",
          "<:clio:99>",
          "<a:run:98>",
          "<t:1700000000:R>",
          "</ask:123>",
          "<id:home>",
          "https://evil.example/a?b=c",
          "http://x.y",
          "discord.gg/abc",
          "https://discord.com/invite/abc",
          "[click](https://evil.example)",
          "[a]",
          "(b)",
          "**",
          "*",
          "_",
          "__",
          "~~",
          "||",
          "|",
          "`",
          "```",
          "```js\n",
          "\\",
          "\\\\",
          "# ",
          "## big",
          "-# small",
          "- item",
          "* item",
          "+ item",
          "1. one",
          "12. twelve",
          "> quote",
          ">>> all",
          ":smile:",
          ":",
          "://",
          "/",
          "\n",
          "\n\n",
          " ",
          "  ",
          "\t",
          "\r\n",
          "\u202e",
          "\u2066",
          "\u200b",
          "\u200d",
          "\ufeff",
          "\u0000",
          "\u001b[31m",
          "\ud83d",
          "\ude00",
          "\ud83d\ude00",
          "\ud83d\udc69\u200d\ud83c\udf93",
          "e\u0301",
          "\u2028",
          "word",
          "Rapallo",
          "1922",
          ".",
          "!",
          "@",
          "<",
          ">",
          "#",
          "-",
          "mailto:a@b.c",
          "<mailto:a@b.c>",
          "www.x.y",
          "&lt;");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@everyone look",
        "<@1234>",
        "**bold**",
        "# heading",
        "- item",
        "1. item",
        "> quote",
        "https://evil.example",
        "discord.gg/abc",
        "[a](https://b.example)",
        "`code`",
        "```x```",
        "||secret||",
        ":smile:",
        "<t:1:R>",
        "_it_",
        "__under__",
        "~~no~~",
        "-# small",
        "</ask:1>"
      })
  void isNotAFreshWayToObey(String words) {
    assertTrue(!Reading.of(words).obeyed().isEmpty(), "the test would not see " + words);
    String markup = Markup.of(words, MOST);
    assertEquals(List.of(), Reading.of(markup).obeyed(), markup);
    assertEquals(words, Reading.of(markup).words());
  }

  @Test
  void showsWhatItWasGivenAndObeysNothing() {
    Random random = new Random(1922);
    for (int run = 0; run < RUNS; run++) {
      Text text = text(random);
      Reading reading = Reading.of(Markup.of(text, MOST));
      String words =
          text.spans().stream().map(Text.Span::words).map(Clean::lines).collect(joining());
      assertEquals(words, reading.words(), text::toString);
      Set<String> obeyed = new TreeSet<>(reading.obeyed());
      obeyed.remove("bold");
      assertEquals(Set.of(), obeyed, () -> text + " became " + Markup.of(text, MOST));
    }
  }

  @Test
  void cutsToWhateverLengthAndStillObeysNothing() {
    Random random = new Random(1939);
    for (int run = 0; run < RUNS / 2; run++) {
      Text text = text(random);
      int most = 2 + random.nextInt(60);
      String markup = run % 2 == 0 ? Markup.of(text, most) : Markup.quoted(text, most + 2);
      assertTrue(markup.length() <= most + 2, markup);
      assertTrue(wellFormed(markup), markup);
      Set<String> obeyed = new TreeSet<>(Reading.of(markup).obeyed());
      obeyed.removeAll(Set.of("bold", "quote"));
      assertEquals(Set.of(), obeyed, markup);
      String plain = Markup.plain(text.words(), most);
      assertTrue(plain.length() <= most && wellFormed(plain), plain);
    }
  }

  @Test
  void strongWordsAreBoldLineByLine() {
    Text text = Text.of("At ").strong("Rapallo\n on 16 April ").plain("1922");
    assertEquals("At **Rapallo**\n **on 16 April** 1922", Markup.of(text, MOST));
    assertEquals("> At **Rapallo**\n>  **on 16 April** 1922", Markup.quoted(text, MOST));
  }

  @Test
  void coversAndLinks() {
    Text text =
        new Text(
            List.of(
                new Text.Hidden("a||b|"),
                new Text.Plain(" "),
                new Text.Link("the [whole]", URI.create("https://a.example/b_(c)")),
                new Text.Link("file", URI.create("file:///etc/passwd"))));
    String markup = Markup.of(text, MOST);
    Reading reading = Reading.of(markup);
    assertEquals(List.of("spoiler", "link"), reading.obeyed(), markup);
    assertEquals("a||b| the [whole]file", reading.words());
    assertTrue(markup.contains("](https://a.example/b_%28c%29)"), markup);
  }

  @Test
  void cutsAfterASentenceOrAWord() {
    String words = "The pact was signed. It shocked the world for years.";
    assertEquals("The pact was signed.…", Markup.of(words, 26));
    assertEquals("The pact was…", Markup.of(words, 18));
    assertEquals("The pact was…", Markup.plain(words, 18));
    assertEquals("**The pact**…", Markup.of(Text.of("").strong(words), 15));
    assertEquals(words, Markup.of(words, words.length()));
    assertEquals("Donaudampf…", Markup.of("Donaudampfschifffahrt", 11));
  }

  @Test
  void neverCutsACharacterInTwo() {
    String scholar = "\ud83d\udc69\u200d\ud83c\udf93";
    assertEquals("ab…", Markup.plain("ab" + scholar + "cd", 6));
    assertEquals("ab" + scholar + "…", Markup.plain("ab" + scholar + "cde", 8));
    assertEquals("Cafe…", Markup.plain("Cafe\u0301teria".replace("e\u0301", "e") + "xx", 5));
    assertEquals("Caf…", Markup.plain("Cafe\u0301teria", 5));
  }

  private static boolean wellFormed(String words) {
    return words.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static Text text(Random random) {
    List<Text.Span> spans = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      StringBuilder words = new StringBuilder();
      for (int j = 1 + random.nextInt(6); j > 0; j--) {
        words.append(NASTY.get(random.nextInt(NASTY.size())));
      }
      String said = words.toString();
      spans.add(random.nextInt(3) == 0 ? new Text.Strong(said) : new Text.Plain(said));
    }
    return new Text(spans);
  }
}
