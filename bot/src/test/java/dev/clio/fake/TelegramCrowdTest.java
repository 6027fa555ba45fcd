package dev.clio.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.Fault;
import dev.clio.fake.telegram.User;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people at once: nothing is lost, nothing comes twice, every chat keeps its order. */
final class TelegramCrowdTest {
  private static final int PEOPLE = 40;
  private static final int LINES = 10;

  @Test
  void everybodyIsAnswered() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start();
        Wire wire = new Wire(telegram);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = new AtomicBoolean();
      Future<Map<Long, List<String>>> bot = threads.submit(() -> echo(wire, done));
      var people = new ArrayList<User>();
      var talks = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < PEOPLE; i++) {
        User user = telegram.user("User " + i);
        people.add(user);
        talks.add(() -> talk(user));
      }
      for (Future<Boolean> talk : threads.invokeAll(talks)) {
        assertTrue(talk.get());
      }
      done.set(true);
      telegram.user("Last").types("wakes the poll");
      Map<Long, List<String>> heard = bot.get();
      List<String> lines = IntStream.range(0, LINES).mapToObj(line -> "line " + line).toList();
      for (User user : people) {
        assertEquals(lines, heard.get(user.id()));
        assertEquals(lines, user.alone().fromBot().stream().map(ChatMessage::text).toList());
      }
      assertEquals(List.of(), telegram.violations());
    }
  }

  /** With faults in one call of ten a bot that tries again loses nothing, and doubles little. */
  @Test
  void faultsLoseNothing() throws Exception {
    try (FakeTelegram telegram = FakeTelegram.start();
        Wire wire = new Wire(telegram)) {
      User ada = telegram.user("Ada");
      ada.types("hello");
      telegram
          .faults()
          .rate(
              0.1, 3, new Fault.ServerError(), new Fault.DroppedBefore(), new Fault.DroppedAfter());
      for (int i = 0; i < 200; i++) {
        sendUntilDone(wire, ada, "answer " + i);
      }
      Map<String, Integer> fired = telegram.faults().fired();
      List<ChatMessage> said = ada.alone().fromBot();
      assertEquals(200, said.stream().map(ChatMessage::text).distinct().count());
      assertEquals(200 + fired.getOrDefault("DroppedAfter", 0), said.size());
      assertTrue(fired.size() == 3, fired.toString());
    }
  }

  private static Boolean talk(User user) {
    for (int line = 0; line < LINES; line++) {
      if (!user.types("line " + line).awaitReply().text().equals("line " + line)) {
        return false;
      }
    }
    return true;
  }

  /** Answers what it hears with the same words, and returns what it heard by chat. */
  private static Map<Long, List<String>> echo(Wire wire, AtomicBoolean done)
      throws IOException, InterruptedException {
    var heard = new TreeMap<Long, List<String>>();
    long offset = 0;
    while (!done.get()) {
      JsonNode updates = wire.call("getUpdates", "{'timeout': 50, 'offset': %d}".formatted(offset));
      for (JsonNode update : updates.path("result")) {
        offset = update.path("update_id").asLong() + 1;
        JsonNode message = update.path("message");
        long chat = message.path("chat").path("id").asLong();
        heard.computeIfAbsent(chat, none -> new ArrayList<>()).add(message.path("text").asText());
        wire.call(
            "sendMessage",
            JsonNodeFactory.instance
                .objectNode()
                .put("chat_id", chat)
                .put("text", message.path("text").asText()));
      }
    }
    return heard;
  }

  private static void sendUntilDone(Wire wire, User user, String text) throws InterruptedException {
    boolean done = false;
    while (!done) {
      try {
        done =
            wire.call("sendMessage", "{'chat_id': %d, 'text': '%s'}".formatted(user.id(), text))
                .path("ok")
                .asBoolean();
      } catch (IOException broken) {
        done = false;
      }
    }
  }
}
