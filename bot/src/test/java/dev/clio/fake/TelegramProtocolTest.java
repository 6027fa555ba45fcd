package dev.clio.fake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.User;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the fake Telegram speaks on the wire. */
final class TelegramProtocolTest {
  private FakeTelegram telegram;
  private Wire wire;
  private User ada;

  @BeforeEach
  void start() throws Exception {
    telegram = FakeTelegram.start();
    wire = new Wire(telegram);
    ada = telegram.user("Ada");
  }

  @AfterEach
  void stop() {
    wire.close();
    telegram.close();
  }

  @Test
  void refusesAWrongToken() throws Exception {
    assertEquals(401, wire.get("/bot1:wrong/getMe").statusCode());
    assertEquals(401, wire.get("/file/bot1:wrong/documents/file_1").statusCode());
    assertEquals(200, wire.get(wire.address("getMe").getPath()).statusCode());
    telegram.revokesToken();
    assertEquals("Unauthorized", wire.call("getMe", "{}").path("description").asText());
  }

  @Test
  void knowsNoOtherMethods() throws Exception {
    assertEquals(404, wire.call("getMeNot", "{}").path("error_code").asInt());
    assertEquals(404, wire.get("/elsewhere").statusCode());
    assertEquals(List.of("getMeNot is no method"), telegram.violations().subList(0, 1));
  }

  @Test
  void findsMethodsInAnyCase() throws Exception {
    assertTrue(wire.call("GETME", "{}").path("ok").asBoolean());
    assertEquals(1, telegram.calls("getMe"));
  }

  @Test
  void deliversUntilConfirmed() throws Exception {
    ada.types("one");
    ada.types("two");
    JsonNode first = poll("{}");
    assertEquals(List.of("one", "two"), texts(first));
    assertEquals(first, poll("{}"));
    long second = first.get(1).path("update_id").asLong();
    assertEquals(List.of("two"), texts(poll("{'offset': %d}".formatted(second))));
    assertEquals(1, telegram.unconfirmed());
    assertEquals(List.of(), texts(poll("{'offset': %d}".formatted(second + 1))));
    assertEquals(0, telegram.unconfirmed());
  }

  @Test
  void numbersUpdatesInOrder() throws Exception {
    for (int i = 0; i < 120; i++) {
      ada.types("line " + i);
    }
    JsonNode batch = poll("{}");
    assertEquals(100, batch.size());
    for (int i = 1; i < 100; i++) {
      assertEquals(
          batch.get(i - 1).path("update_id").asLong() + 1, batch.get(i).path("update_id").asLong());
    }
    assertEquals(List.of("line 119"), texts(poll("{'offset': -1}")));
    assertEquals(List.of("line 119"), texts(poll("{'limit': 1}")));
  }

  @Test
  void repeatsAnUpdateThoughConfirmed() throws Exception {
    ada.types("again");
    JsonNode update = wire.update();
    assertEquals(List.of(), wire.updates());
    telegram.repeatsNewestUpdate();
    assertEquals(update, wire.update());
  }

  @Test
  void sendsOnlyWhatIsAllowed() throws Exception {
    poll("{'allowed_updates': ['callback_query']}");
    ada.types("unheard");
    assertEquals(List.of(), wire.updates());
    poll("{'allowed_updates': []}");
    ada.types("heard");
    assertEquals("heard", wire.update().path("message").path("text").asText());
  }

  @Test
  void wakesAPollAtOnce() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<JsonNode> waiting = threads.submit(() -> poll("{'timeout': 50}"));
      ada.types("hello");
      assertEquals(List.of("hello"), texts(waiting.get()));
    }
    assertEquals(1, telegram.mostPollers());
  }

  @Test
  void endsTheOlderOfTwoPolls() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<JsonNode> older = threads.submit(() -> wire.call("getUpdates", "{'timeout': 50}"));
      telegram.awaitPollers(1);
      Future<JsonNode> newer = threads.submit(() -> poll("{'timeout': 50}"));
      assertEquals(409, older.get().path("error_code").asInt());
      telegram.awaitPollers(1);
      ada.types("to the newer");
      assertEquals(List.of("to the newer"), texts(newer.get()));
    }
    assertEquals(1, telegram.conflicts());
  }

  @Test
  void pollsAndWebhooksExcludeEachOther() throws Exception {
    wire.call("setWebhook", "{'url': 'https://clio.example/hook'}");
    assertEquals(409, wire.call("getUpdates", "{}").path("error_code").asInt());
    ada.types("while a webhook was set");
    wire.call("deleteWebhook", "{'drop_pending_updates': true}");
    assertEquals(List.of(), wire.updates());
  }

  @Test
  void readsFormsAndMultipart() throws Exception {
    ada.types("hello");
    Chat alone = ada.alone();
    JsonNode sent =
        wire.send(
            "sendMessage",
            "application/x-www-form-urlencoded",
            BodyPublishers.ofString("chat_id=%d&text=a+form+%%26+more".formatted(alone.id())));
    assertEquals("a form & more", sent.path("result").path("text").asText());
    byte[] bytes = {0, 13, 10, 45, 45, (byte) 200, 13, 10};
    assertTrue(sendDocument(alone, bytes).path("ok").asBoolean());
    var stored = alone.fromBot().getLast().content().file().orElseThrow();
    assertEquals("a b.bin", stored.name());
    assertArrayEquals(bytes, stored.bytes());
    assertEquals(List.of(), telegram.violations());
  }

  private JsonNode sendDocument(Chat chat, byte[] bytes) throws Exception {
    String head =
        """
        --line
        Content-Disposition: form-data; name="chat_id"

        %d
        --line
        Content-Disposition: form-data; name="document"; filename="a b.bin"
        Content-Type: application/octet-stream

        """
            .formatted(chat.id())
            .replace("\n", "\r\n");
    return wire.send(
        "sendDocument",
        "multipart/form-data; boundary=line",
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(bytes),
            BodyPublishers.ofString("\r\n--line--\r\n")));
  }

  private JsonNode poll(String parameters) throws Exception {
    return wire.call("getUpdates", parameters).path("result");
  }

  private static List<String> texts(JsonNode updates) {
    return updates.findValuesAsText("text");
  }
}
