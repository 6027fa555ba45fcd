package dev.clio.fake.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML parse mode, checked against the behaviour of Telegram's published parser. */
final class HtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain & simple             | plain & simple  |",
        "a &lt;b&gt; &amp;amp; &quot;c&quot; | a <b> &amp; \"c\" |",
        "it&#39;s &#x1F600;         | it's \uD83D\uDE00 |",
        "&nbsp; &copy; stay         | &nbsp; &copy; stay |",
        "&lt without semicolon      | < without semicolon |",
        "<b>a</b><strong>b</strong> | ab | bold 0 1, bold 1 1",
        "<i>a</i> <EM>b</em>        | a b | italic 0 1, italic 2 1",
        "<u>a</u><ins>b</ins>       | ab | underline 0 1, underline 1 1",
        "<s>a</s><strike>b</strike><del>c</del> | abc |"
            + " strikethrough 0 1, strikethrough 1 1, strikethrough 2 1",
        "<span class=\"tg-spoiler\">a</span><tg-spoiler>b</tg-spoiler> | ab |"
            + " spoiler 0 1, spoiler 1 1",
        "\uD83D\uDE00<b>\uD83D\uDE00</b>x | \uD83D\uDE00\uD83D\uDE00x | bold 2 2",
        "<b>a<i>b</i></b>           | ab | bold 0 2, italic 1 1",
        "<a href=\"https://a.org/?x=1&amp;y=2\">a</a> | a | text_link 0 1 https://a.org/?x=1&y=2",
        "<a href='https://a.org'>a</a> | a | text_link 0 1 https://a.org",
        "<a>https://a.org</a>       | https://a.org | text_link 0 13 https://a.org",
        "<a href=\"javascript:alert(1)\">a</a> | a |",
        "<a href=\"https://localhost\">a</a> | a |",
        "<a href=\"tg://user?id=42\">a</a> | a | text_mention 0 1 42",
        "<code>a</code><pre>b</pre> | ab | code 0 1, pre 1 1",
        "<pre><code class=\"language-java\">a</code></pre> | a | pre 0 1 java",
        "<code class=\"language-java\">a</code> | a | code 0 1",
        "<blockquote>a</blockquote> | a | blockquote 0 1",
        "<blockquote expandable>a</blockquote> | a | expandable_blockquote 0 1",
        "<blockquote expandable=''>a</blockquote> | a | expandable_blockquote 0 1",
        "<b></b>nothing             | nothing |",
      })
  void reads(String html, String text, @Nullable String entities) {
    Content content = Html.parse(html);
    assertEquals(text, content.text());
    assertEquals(
        entities == null ? "" : entities,
        content.entities().stream()
            .map(
                one ->
                    (one.type() + " " + one.offset() + " " + one.length() + " " + one.detail())
                        .strip())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<b>open         | Can't find end tag corresponding to start tag \"b\"",
        "<b><i>x</b></i> | Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
        "x</b>           | Unexpected end tag at byte offset 1",
        "ü<br>           | Unsupported start tag \"br\" at byte offset 2",
        "<p>x</p>        | Unsupported start tag \"p\" at byte offset 0",
        "1 < 2           | Unsupported start tag \"\" at byte offset 2",
        "1 <2            | Unclosed start tag at byte offset 2",
        "<span>x</span>  | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        "<b>x</b         | Unclosed end tag at byte offset 4",
        "<a href=\"x     | Unclosed start tag at byte offset 0",
        "`<a `            | Empty attribute name in the tag \"a\" at byte offset 0",
        "<a href          | Unclosed start tag \"a\" at byte offset 0",
        "<a href=         | Unclosed start tag \"a\" at byte offset 0",
        "<a =x>y</a>     | Empty attribute name in the tag \"a\" at byte offset 0",
        "<a href=x:y>z</a> | Unexpected end of name token at byte offset 8",
        "<b/>            | Unsupported start tag \"b/\" at byte offset 0",
      })
  void refuses(String html, String words) {
    var refused = assertThrows(Refused.class, () -> Html.parse(html));
    assertEquals("Bad Request: can't parse entities: " + words, refused.getMessage());
  }
}
