package dev.clio.fake.discord;

import static dev.clio.fake.discord.Payload.list;
import static dev.clio.fake.discord.Payload.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages: each rule catches what breaks it, and lets the most that is legal pass. */
final class MessageLimitsTest {
  private static final String SEND = "POST channels/{}/messages";
  private static final String EDIT = "PATCH webhooks/{}/{}/messages/{}";
  private static final String FOLLOW = "POST webhooks/{}/{}";

  @Test
  void content() {
    takes("{'content':'%s'}".formatted(x(2000)));
    takes("{'content':'%s'}".formatted("😀".repeat(2000)));
    refuses("{'content':'%s'}".formatted(x(2001)), "message.content: has at most 2000 characters");
    refuses("{'content':7}", "message.content: is a text");
    refuses("{'content':' '}", "message: shows something");
    refuses("{'content':'','embeds':[],'components':[]}", "message: shows something");
    refuses("[]", "message: is there");
  }

  @ParameterizedTest
  @CsvSource({
    "{'title':'#'}, 256, message.embeds[0].title: has at most 256 characters",
    "{'description':'#'}, 4096, message.embeds[0].description: has at most 4096 characters",
    "{'footer':{'text':'#'}}, 2048, message.embeds[0].footer.text: has at most 2048 characters",
    "{'author':{'name':'#'}}, 256, message.embeds[0].author.name: has at most 256 characters",
  })
  void embedTexts(String embed, int most, String rule) {
    String quoted = embed.replace("{title}", "");
    takes("{'embeds':[%s]}".formatted(quoted.replace("#", x(most))));
    refuses("{'embeds':[%s]}".formatted(quoted.replace("#", x(most + 1))), rule);
  }

  @Test
  void embedFields() {
    String field = "{'name':'%s','value':'%s'}";
    takes("{'embeds':[{'fields':%s}]}".formatted(list(25, field.formatted("n", "v"))));
    takes("{'embeds':[{'fields':[%s]}]}".formatted(field.formatted(x(256), x(1024))));
    refuses(
        "{'embeds':[{'fields':%s}]}".formatted(list(26, field.formatted("n", "v"))),
        "message.embeds[0].fields: has 0 to 25 elements");
    refuses(
        "{'embeds':[{'fields':[%s]}]}".formatted(field.formatted(x(257), "v")),
        "message.embeds[0].fields[0].name: has at most 256 characters");
    refuses(
        "{'embeds':[{'fields':[%s]}]}".formatted(field.formatted("n", x(1025))),
        "message.embeds[0].fields[0].value: has at most 1024 characters");
    refuses(
        "{'embeds':[{'fields':[{'name':'n','value':''}]}]}",
        "message.embeds[0].fields[0].value: is there");
  }

  @Test
  void embedsTogether() {
    String half = "{'description':'%s'}".formatted(x(3000));
    takes("{'embeds':[%s,%s]}".formatted(half, half));
    refuses(
        "{'embeds':[%s,%s,{'title':'x'}]}".formatted(half, half),
        "message.embeds: have at most 6000 characters together");
    takes("{'embeds':%s}".formatted(list(10, "{'title':'t'}")));
    refuses(
        "{'embeds':%s}".formatted(list(11, "{'title':'t'}")),
        "message.embeds: has 0 to 10 elements");
  }

  @Test
  void embedParts() {
    takes(
        "{'embeds':[{'title':'t','url':'https://example.org/a','color':16777215,"
            + "'timestamp':'2026-08-23T08:00:00Z','image':{'url':'https://example.org/b.png'}}]}");
    refuses("{'embeds':[{'color':1}]}", "message.embeds[0]: shows something");
    refuses(
        "{'embeds':[{'title':'t','color':16777216}]}", "message.embeds[0].color: is 0 to 16777215");
    refuses(
        "{'embeds':[{'title':'t','url':'example.org'}]}",
        "message.embeds[0].url: is a web address");
    refuses(
        "{'embeds':[{'title':'t','timestamp':'today'}]}",
        "message.embeds[0].timestamp: is an instant");
    refuses(
        "{'embeds':[{'image':{'url':'attachment://a.png'}}]}",
        "message: names an attachment that is sent along");
  }

  @Test
  void nonces() {
    takes("{'content':'c','nonce':'%s','enforce_nonce':true}".formatted(x(25)));
    refuses(
        "{'content':'c','nonce':'%s'}".formatted(x(26)),
        "message.nonce: has at most 25 characters");
    refuses("{'content':'c','nonce':[]}", "message.nonce: is a text or a number");
    refuses(
        "{'content':'c','enforce_nonce':true}", "message.nonce: is there if it is to be enforced");
  }

  @Test
  void flags() {
    takes("{'content':'c','flags':%d}".formatted(1 << 2 | 1 << 12));
    refuses("{'content':'c','flags':64}", "message.flags: may be set by a bot here");
    Payload.takes(FOLLOW, "{'content':'c','flags':64}");
    Payload.refuses(
        FOLLOW, "{'content':'c','flags':128}", "message.flags: may be set by a bot here");
  }

  @Test
  void references() {
    takes("{'content':'c','message_reference':{'message_id':'1'}}");
    refuses("{'content':'c','message_reference':{}}", "message.message_reference: names a message");
  }

  @Test
  void polls() {
    String poll = "{'poll':{'question':{'text':'%s'},'answers':%s,'duration':%d,'layout_type':1}}";
    String answer = "{'poll_media':{'text':'%s'}}";
    takes(poll.formatted(x(300), list(10, answer.formatted(x(55))), 768));
    refuses(
        poll.formatted(x(301), list(1, answer.formatted("a")), 1),
        "message.poll.question.text: has at most 300 characters");
    refuses(
        poll.formatted("q", list(11, answer.formatted("a")), 1),
        "message.poll.answers: has 1 to 10 elements");
    refuses(
        poll.formatted("q", list(1, answer.formatted(x(56))), 1),
        "message.poll.answers.text: has at most 55 characters");
    refuses(
        poll.formatted("q", list(1, answer.formatted("a")), 769),
        "message.poll.duration: is 1 to 768");
  }

  @Test
  void attachments() {
    String one = "{'id':'#','description':'%s'}";
    Payload.takes(
        EDIT, "{'content':'c','attachments':%s}".formatted(list(10, one.formatted(x(1024)))));
    Payload.refuses(
        EDIT,
        "{'attachments':%s}".formatted(list(11, one.formatted("d"))),
        "message.attachments: has 0 to 10 elements");
    Payload.refuses(
        EDIT,
        "{'attachments':%s}".formatted(list(1, one.formatted(x(1025)))),
        "message.attachments.description: has at most 1024 characters");
    Payload.refuses(
        EDIT, "{'attachments':[{'id':'1'},{'id':'1'}]}", "message.attachments: have unique ids");
  }

  @Test
  void files() {
    assertEquals(List.of(), withFile("files[9]", 10 << 20));
    assertTrue(withFile("files[0]", (10 << 20) + 1).contains("files[0]: has at most 10 MiB"));
    assertTrue(withFile("file", 1).contains("file: is called files[0] to files[9]"));
  }

  private static List<String> withFile(String part, int size) {
    Request bare = Payload.request(SEND, "{'embeds':[{'image':{'url':'attachment://a.png'}}]}");
    FakeFile file = new FakeFile("a.png", "image/png", new byte[size]);
    Request request =
        new Request(
            bare.method(), bare.path(), List.of(), Map.of(), bare.body(), Map.of(part, file));
    return DiscordLimits.broken(SEND, request, 0);
  }

  @Test
  void anEditMayLeaveTheWordsAlone() {
    Payload.takes(EDIT, "{'components':[]}");
  }

  @Test
  void threads() {
    String route = "POST channels/{}/messages/{}/threads";
    Payload.takes(route, "{'name':'%s','auto_archive_duration':10080}".formatted(x(100)));
    Payload.refuses(
        route, "{'name':'%s'}".formatted(x(101)), "thread.name: has at most 100 characters");
    Payload.refuses(route, "{'name':''}", "thread.name: is there");
    Payload.refuses(
        route,
        "{'name':'n','auto_archive_duration':90}",
        "thread.auto_archive_duration: is an hour, a day, three or seven");
    Payload.refuses(
        route,
        "{'name':'n','rate_limit_per_user':21601}",
        "thread.rate_limit_per_user: is 0 to 21600");
    Payload.refuses("POST users/@me/channels", "{}", "recipient_id: is there");
  }

  private static void takes(String body) {
    Payload.takes(SEND, body);
  }

  private static void refuses(String body, String rule) {
    Payload.refuses(SEND, body, rule);
  }
}
