package dev.clio.fake.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a text that the bot sends. */
final class TextsTest {
  private static final String FACE = "\uD83D\uDE00";

  @Test
  void countsCharactersAfterParsing() {
    assertEquals(4096, Texts.text(html("<b>" + "x".repeat(4096) + "</b>")).text().length());
    assertEquals(8192, Texts.text(html(FACE.repeat(4096))).text().length());
    assertRefused("message is too long", "x".repeat(4097));
    assertRefused("message text is empty", "");
    assertRefused("text must be non-empty", "<b> </b>");
  }

  @Test
  void dropsBlankEnds() {
    Content content = Texts.text(html(" \n a <b>b </b>\n"));
    assertEquals("a b", content.text());
    assertEquals(List.of(new Entity("bold", 2, 1, "")), content.entities());
  }

  @Test
  void keepsWhatStandsInCode() {
    Content content = Texts.text(html("<code><b>a</b> @somebody</code> @somebody"));
    assertEquals(
        List.of(new Entity("code", 0, 11, ""), new Entity("mention", 12, 9, "")),
        content.entities());
  }

  @Test
  void nestsNoQuotes() {
    Content content = Texts.text(html("<blockquote>a<blockquote>b</blockquote></blockquote>"));
    assertEquals(List.of(new Entity("blockquote", 0, 2, "")), content.entities());
  }

  @Test
  void findsWhatStandsInPlainText() {
    Content content = Texts.text(html("/ask@clio_bot see https://a.org/x. a@b.org #1922 #nep"));
    assertEquals(List.of("/ask@clio_bot"), content.parts("bot_command"));
    assertEquals(List.of("https://a.org/x"), content.parts("url"));
    assertEquals(List.of(), content.parts("mention"));
    assertEquals(List.of("#nep"), content.parts("hashtag"));
  }

  @Test
  void mindsItsManners() {
    var world = new World(InstantSource.system());
    Chat group = world.groups.open(Chat.Kind.GROUP, "Class 9");
    Content calls = Texts.text(html("@somebody <a href=\"tg://user?id=7\">you</a> @clio_bot"));
    assertEquals(
        List.of(
            "a message in " + group + " calls @somebody", "a message in " + group + " calls you"),
        Manners.objections(group, calls));
    Content trick = Texts.text(html("<a href=\"tg://settings\">x</a>"));
    assertEquals(List.of("a link leads to tg://settings"), Manners.objections(group, trick));
    assertEquals(List.of(), Manners.objections(group, Texts.text(html("Nobody, @clio_bot"))));
  }

  private static void assertRefused(String words, String text) {
    var refused = assertThrows(Refused.class, () -> Texts.text(html(text)));
    assertEquals("Bad Request: " + words, refused.getMessage());
  }

  private static Request html(String text) {
    Map<String, JsonNode> parameters =
        Map.of("text", TextNode.valueOf(text), "parse_mode", TextNode.valueOf("HTML"));
    return new Request("sendMessage", false, parameters, Map.of());
  }
}
