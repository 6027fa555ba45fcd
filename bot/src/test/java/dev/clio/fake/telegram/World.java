package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Everybody and everything that stands on the server: people, chats, files, open queries. */
final class World {
  static final long BOT_ID = 7_000_000_001L;
  static final String BOT_NAME = "clio_bot";
  static final String TOKEN = BOT_ID + ":AAFakeTokenForTestsOnly_0123456789abcdef";

  final InstantSource clock;
  final Faults faults = new Faults();
  final Checks checks = new Checks();
  final CountDownLatch closed = new CountDownLatch(1);
  final Updates updates = new Updates();
  final Files files = new Files();
  final Queries queries = new Queries();
  final Polls polls = new Polls(this);
  final Groups groups = new Groups(this);
  final CommandMenus menus = new CommandMenus();
  final Map<Long, User> users = new ConcurrentHashMap<>();
  volatile boolean readsAllGroupMessages;
  volatile boolean inlineMode = true;
  volatile boolean tokenRevoked;
  volatile String webhook = "";
  private final Map<Long, Chat> chats = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong(1_000);
  private final AtomicInteger messageIds = new AtomicInteger();

  World(InstantSource clock) {
    this.clock = clock;
  }

  static ObjectNode bot() {
    return Json.object()
        .put("id", BOT_ID)
        .put("is_bot", true)
        .put("first_name", "Clio")
        .put("username", BOT_NAME);
  }

  /** An id that nobody has yet. */
  long freshId() {
    return ids.incrementAndGet();
  }

  /** Private chats and basic groups of one account share their numbers. */
  int freshMessageId() {
    return messageIds.incrementAndGet();
  }

  void add(Chat chat) {
    chats.put(chat.id(), chat);
  }

  Optional<Chat> chat(long id) {
    return Optional.ofNullable(chats.get(id));
  }

  /** The chat that a call means, if the bot may do that there. */
  Chat chat(Request request, Access access) {
    if (!request.has("chat_id")) {
      throw Refused.bad("chat_id is empty");
    }
    Chat chat =
        chat(request.longNumber("chat_id", 0)).orElseThrow(() -> Refused.bad("chat not found"));
    chat.admit(access);
    return chat;
  }

  void happened(String kind, JsonNode what) {
    checks.happened(Json.object().put("update_id", 1).set(kind, what));
    updates.add(kind, what);
  }
}
