package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The official description, where it stands; that it takes what is legal, other tests show. */
final class DiscordSpecTest {
  @BeforeEach
  void stands() {
    assumeTrue(
        DiscordSpec.shared().isPresent(), "CLIO_SHARED names no folder with Discord's description");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "POST channels/{}/messages; {'content':7}; body.content: is of type [\"string\",\"null\"]",
        "POST channels/{}/messages; {'contents':'c'}; body.contents: is a declared key",
        "POST interactions/{}/{}/callback; {'type':9,'data':{'custom_id':'m','title':'t'}};"
            + " body.data.components: is there",
        "PATCH webhooks/{}/{}/messages/{}; {'embeds':[{'color':-1}]};"
            + " body.embeds[0].color: is 0 to 16777215",
        "PUT applications/{}/commands; [{'description':'d'}]; body[0].name: is there",
      })
  void catchesWhatItForbids(String route, String body, String error) {
    List<String> errors = errors(route, body);
    assertTrue(errors.contains(error), errors::toString);
  }

  @Test
  void takesWhatJdaWritesInItsOwnWay() {
    assertEquals(
        List.of(),
        errors(
            "PUT applications/{}/commands",
            "[{'name':'n','description':'d','nsfw':false,'contexts':['0'],"
                + "'integration_types':['0','1'],'default_member_permissions':'32',"
                + "'options':[{'type':4,'name':'o','description':'d','autocomplete':false}]}]"));
    assertEquals(
        List.of(),
        errors(
            "POST channels/{}/messages",
            "{'attachments':[{'id':0,'filename':'a','content_type':'text/plain'}],'embeds':[]}"));
  }

  @Test
  void knowsEveryRouteThatTakesABody() {
    for (String route :
        List.of(
            "POST channels/{}/messages",
            "PATCH channels/{}/messages/{}",
            "POST channels/{}/threads",
            "POST channels/{}/messages/{}/threads",
            "POST users/@me/channels",
            "POST webhooks/{}/{}",
            "PATCH webhooks/{}/{}/messages/{}",
            "POST interactions/{}/{}/callback",
            "PUT applications/{}/commands")) {
      assertTrue(!errors(route, "'text'").isEmpty(), route);
    }
  }

  private static List<String> errors(String route, String body) {
    return DiscordSpec.shared().orElseThrow().errors(route, Payload.request(route, body).body());
  }
}
