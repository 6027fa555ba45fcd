package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message may ping anybody. */
final class MentionRuleTest {
  private static final String SEND = "POST channels/{}/messages";
  private static final String EDIT = "PATCH channels/{}/messages/{}";

  @Test
  void saysThatNobodyIsToBePinged() {
    assertEquals(
        List.of(), broken(SEND, "{'content':'c','allowed_mentions':{'parse':[],'users':[]}}"));
    assertEquals(List.of(), broken(EDIT, "{'components':[]}"));
    assertEquals(
        List.of(),
        broken(
            "POST interactions/{}/{}/callback",
            "{'type':4,'data':{'content':'c','allowed_mentions':{'parse':[]}}}"));
    assertEquals(List.of(), broken("POST interactions/{}/{}/callback", "{'type':5}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'parse':['everyone']}",
        "{'parse':[],'users':['1']}",
        "{'parse':[],'roles':['1']}",
        "{'users':[]}",
        "null"
      })
  void seesWhatCouldPing(String allowed) {
    String body = "{'content':'c','allowed_mentions':%s}".formatted(allowed);
    for (String route : List.of(SEND, EDIT, "POST webhooks/{}/{}")) {
      assertEquals(1, broken(route, body).size(), route);
    }
    assertEquals(
        1,
        broken("POST interactions/{}/{}/callback", "{'type':7,'data':%s}".formatted(body)).size());
    assertEquals(1, broken("POST channels/{}/threads", "{'message':%s}".formatted(body)).size());
  }

  @Test
  void aReplyDoesNotPingEither() {
    String body = "{'content':'c',%s'allowed_mentions':{'parse':[],'replied_user':true}}";
    assertEquals(List.of(), broken(SEND, body.formatted("")));
    assertEquals(
        List.of("message.allowed_mentions.replied_user: is false in a reply"),
        broken(SEND, body.formatted("'message_reference':{'message_id':'1'},")));
  }

  private static List<String> broken(String route, String body) {
    return MentionRule.broken(route, Payload.request(route, body));
  }
}
