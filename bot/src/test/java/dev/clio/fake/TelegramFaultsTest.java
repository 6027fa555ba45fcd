package dev.clio.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.bot.time.HandTurned;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.Fault;
import dev.clio.fake.telegram.FloodLimits;
import dev.clio.fake.telegram.User;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong on demand, and flood control by a clock that is turned by hand. */
final class TelegramFaultsTest {
  private final HandTurned clock = new HandTurned();
  private FakeTelegram telegram;
  private Wire wire;
  private User ada;

  @BeforeEach
  void start() throws Exception {
    telegram = FakeTelegram.start(clock);
    wire = new Wire(telegram);
    ada = telegram.user("Ada");
    ada.types("hello");
  }

  @AfterEach
  void stop() {
    wire.close();
    telegram.close();
    assertEquals(List.of(), telegram.violations());
  }

  @Test
  void refusesOnDemandAndDoesNothing() throws Exception {
    telegram
        .faults()
        .next(
            "sendMessage",
            new Fault.TooManyRequests(7),
            new Fault.ServerError(),
            new Fault.Conflict(),
            new Fault.Unauthorized());
    JsonNode later = say("1");
    assertEquals("Too Many Requests: retry after 7", later.path("description").asText());
    assertEquals(7, later.path("parameters").path("retry_after").asInt());
    assertEquals("Internal Server Error", say("2").path("description").asText());
    assertEquals(409, say("3").path("error_code").asInt());
    assertEquals(401, say("4").path("error_code").asInt());
    assertEquals(List.of(), said());
    assertTrue(say("5").path("ok").asBoolean());
    assertEquals(List.of("5"), said());
    assertEquals(5, telegram.calls("sendMessage"));
    assertEquals(1, telegram.impatientCalls());
    assertEquals(
        Map.of("Conflict", 1, "ServerError", 1, "TooManyRequests", 1, "Unauthorized", 1),
        telegram.faults().fired());
  }

  @Test
  void answersAsABrokenProxy() {
    telegram.faults().next("sendMessage", new Fault.BadGateway());
    assertThrows(JsonProcessingException.class, () -> say("1"));
    assertEquals(List.of(), said());
  }

  @Test
  void breaksTheConnectionBeforeAndAfter() {
    telegram.faults().next("sendMessage", new Fault.DroppedBefore(), new Fault.DroppedAfter());
    assertThrows(IOException.class, () -> say("before"));
    assertEquals(List.of(), said());
    assertThrows(IOException.class, () -> say("after"));
    assertEquals(List.of("after"), said());
  }

  @Test
  void answersByHalves() throws Exception {
    telegram.faults().next("getUpdates", new Fault.Garbled());
    assertThrows(JsonProcessingException.class, () -> wire.updates());
    assertEquals(1, wire.updates().size());
  }

  @Test
  void isSlowOnDemand() throws Exception {
    telegram.faults().next("sendMessage", new Fault.Slow(Duration.ofMillis(80)));
    long before = System.nanoTime();
    assertTrue(say("late").path("ok").asBoolean());
    assertTrue(System.nanoTime() - before >= Duration.ofMillis(80).toNanos());
  }

  @Test
  void failsForAWhile() throws Exception {
    telegram.faults().always("getUpdates", new Fault.ServerError());
    for (int i = 0; i < 3; i++) {
      assertEquals(500, wire.call("getUpdates", "{}").path("error_code").asInt());
    }
    assertTrue(say("this works").path("ok").asBoolean());
    telegram.faults().stop("getUpdates");
    assertEquals(1, wire.updates().size());
  }

  @Test
  void failsByChanceAndTheSeed() throws Exception {
    List<Boolean> first = fortunes(11);
    assertEquals(first, fortunes(11));
    long failed = first.stream().filter(ok -> !ok).count();
    assertTrue(failed > 20 && failed < 80, failed + " of 200");
  }

  private List<Boolean> fortunes(long seed) throws Exception {
    var ok = new ArrayList<Boolean>();
    telegram.faults().rate(0.25, seed, new Fault.ServerError(), new Fault.TooManyRequests(1));
    for (int i = 0; i < 200; i++) {
      ok.add(wire.call("getMe", "{}").path("ok").asBoolean());
    }
    telegram.faults().none();
    return ok;
  }

  @Test
  void aChatTakesAMessageASecond() throws Exception {
    telegram.limits(FloodLimits.telegram());
    assertEquals(List.of(0, 0, 0, 1), waits(4));
    clock.pass(Duration.ofMillis(999));
    assertEquals(List.of(1), waits(1));
    clock.pass(Duration.ofSeconds(1));
    assertEquals(List.of(0), waits(1));
    assertEquals(2, telegram.refusedByFloodControl());
    assertEquals(1, telegram.impatientCalls());
    assertTrue(
        wire.call("sendChatAction", "{'chat_id': %d, 'action': 'typing'}".formatted(ada.id()))
            .path("ok")
            .asBoolean());
  }

  @Test
  void aGroupTakesTwentyAMinute() throws Exception {
    var group = telegram.group("Class 9", ada);
    telegram.limits(FloodLimits.telegram());
    int said = 0;
    for (int second = 0; second < 60; second++) {
      JsonNode answer =
          wire.call("sendMessage", "{'chat_id': %d, 'text': '%d'}".formatted(group.id(), second));
      said += answer.path("ok").asBoolean() ? 1 : 0;
      clock.pass(Duration.ofSeconds(1));
    }
    // A full bucket of 20, and what ran in again meanwhile.
    assertTrue(said >= 20 && said < 40, said + " in a minute");
  }

  @Test
  void everybodyTakesThirtyASecond() throws Exception {
    telegram.limits(FloodLimits.telegram());
    var waits = new ArrayList<Integer>();
    for (int i = 0; i < 31; i++) {
      User user = telegram.user("U" + i);
      user.types("hello");
      waits.add(
          wire.call("sendMessage", "{'chat_id': %d, 'text': 'x'}".formatted(user.id()))
              .path("parameters")
              .path("retry_after")
              .asInt());
    }
    assertEquals(1, waits.getLast());
    assertEquals(0, waits.get(29));
  }

  @Test
  void aPressGrowsOld() throws Exception {
    wire.call(
        "sendMessage",
        ("{'chat_id': %d, 'text': 'x', 'reply_markup': {'inline_keyboard':"
                + " [[{'text': 'a', 'callback_data': 'b'}]]}}")
            .formatted(ada.id()));
    var press = ada.presses(ada.alone().fromBot().getFirst(), "a");
    clock.pass(Duration.ofHours(1));
    assertEquals(
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        wire.call("answerCallbackQuery", "{'callback_query_id': '%s'}".formatted(press.id()))
            .path("description")
            .asText());
  }

  private List<Integer> waits(int calls) throws Exception {
    var waits = new ArrayList<Integer>();
    for (int i = 0; i < calls; i++) {
      waits.add(say("x").path("parameters").path("retry_after").asInt());
    }
    return waits;
  }

  private JsonNode say(String text) throws IOException, InterruptedException {
    return wire.call("sendMessage", "{'chat_id': %d, 'text': '%s'}".formatted(ada.id(), text));
  }

  private List<String> said() {
    return ada.alone().fromBot().stream().map(ChatMessage::text).toList();
  }
}
