package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What people do, and which of it the bot hears of. */
final class People {
  private static final String OUR_MENTION = "@" + World.BOT_NAME;

  private final World world;

  People(World world) {
    this.world = world;
  }

  StoredFile store(String kind, String name, byte[] bytes) {
    return world.files.store(kind, name, bytes);
  }

  Optional<Topic> topic(ChatMessage message) {
    return message.thread().flatMap(message.chat()::topic);
  }

  Said say(
      User user, Chat chat, Optional<Topic> topic, Optional<ChatMessage> replyTo, Content content) {
    if (chat.members.getOrDefault(user, Membership.LEFT) == Membership.LEFT) {
      throw new IllegalArgumentException(user + " is not in " + chat);
    }
    greet(chat);
    // In a topic what replies to nothing replies to the topic's first message.
    Optional<ChatMessage> parent = replyTo.or(() -> topic.flatMap(in -> chat.message(in.id())));
    // Nobody comes between, so that the bot hears a chat in its order.
    return chat.wall
        .changes()
        .change(
            () -> {
              ChatMessage message =
                  chat.say(Optional.of(user), thread(chat, topic, replyTo), parent, content);
              if (hears(chat, message)) {
                world.happened("message", message.json());
              }
              return new Said(message);
            });
  }

  /** Who has said something in private may be answered. */
  private static void greet(Chat chat) {
    if (chat.isPrivate() && chat.isShut() && !chat.botStatus().equals("kicked")) {
      chat.reopen();
    }
  }

  /** Supergroups number the threads of replies, too. */
  private static Optional<Integer> thread(
      Chat chat, Optional<Topic> topic, Optional<ChatMessage> replyTo) {
    return chat.kind() == Chat.Kind.SUPERGROUP
        ? replyTo.map(message -> message.thread().orElse(message.id()))
        : topic.map(Topic::id);
  }

  /** Privacy mode: in groups the bot hears commands, replies to it and service messages. */
  private boolean hears(Chat chat, ChatMessage message) {
    if (chat.isPrivate() || chat.botIsAdministrator() || world.readsAllGroupMessages) {
      return true;
    }
    Content content = message.content();
    boolean service = content.special().isObject() && !content.special().has("sender_chat");
    boolean toUs = message.replyTo().filter(ChatMessage::isFromBot).isPresent();
    return service || toUs || commands(content);
  }

  private static boolean commands(Content content) {
    List<String> commands = content.parts("bot_command");
    boolean leads =
        content.entities().stream()
            .anyMatch(entity -> entity.type().equals("bot_command") && entity.offset() == 0);
    boolean named =
        commands.stream().anyMatch(command -> command.endsWith(OUR_MENTION))
            || (!commands.isEmpty() && content.parts("mention").contains(OUR_MENTION));
    return named || (leads && !commands.getFirst().contains("@"));
  }

  void edit(ChatMessage message, Content content) {
    message.edit(message.content().with(content));
    if (hears(message.chat(), message)) {
      world.happened("edited_message", message.json());
    }
  }

  Press press(User user, ChatMessage message, String label) {
    JsonNode button = message.button(label);
    if (!button.has("callback_data")) {
      throw new AssertionError("the button asks nothing of the bot: " + button);
    }
    return press(user, message, button.get("callback_data"));
  }

  /** Also data that no button carries, as an altered app may send it. */
  Press press(User user, ChatMessage message, JsonNode data) {
    String id = String.valueOf(world.freshId());
    var press = new Press(id, message, world.clock.instant());
    world.queries.add(id, press);
    ObjectNode query = Json.object().put("id", id);
    query.set("from", user.json());
    world
        .queries
        .inlineId(message)
        .ifPresentOrElse(
            inline -> query.put("inline_message_id", inline),
            () -> query.set("message", message.deleted() ? gone(message) : message.json()));
    query.put("chat_instance", String.valueOf(message.chat().id() * 31));
    query.set("data", data);
    world.happened("callback_query", query);
    return press;
  }

  private static JsonNode gone(ChatMessage message) {
    ObjectNode json = Json.object();
    json.set("chat", message.chat().json());
    return json.put("message_id", message.id()).put("date", 0);
  }

  InlineQuery inline(User user, String words, String offset) {
    String id = String.valueOf(world.freshId());
    var query = new InlineQuery(this, user, words, world.clock.instant());
    world.queries.add(id, query);
    ObjectNode json = Json.object().put("id", id);
    json.set("from", user.json());
    json.put("chat_type", "sender").put("query", words).put("offset", offset);
    world.happened("inline_query", json);
    return query;
  }

  ChatMessage choose(User user, String query, JsonNode result, Chat chat) {
    JsonNode input = result.path("input_message_content");
    Content written =
        Texts.read(
                input.path("message_text").asText(),
                input.path("parse_mode").asText(),
                input.path("entities"))
            .with(result.path("reply_markup"));
    greet(chat);
    ObjectNode via = Json.object();
    via.set("via_bot", World.bot());
    ChatMessage message =
        chat.say(Optional.of(user), Optional.empty(), Optional.empty(), written.special(via));
    ObjectNode chosen = Json.object();
    chosen.set("result_id", result.path("id"));
    chosen.set("from", user.json());
    chosen.put("query", query);
    if (written.markup().has("inline_keyboard")) {
      String inline = "AgAAAA" + world.freshId();
      world.queries.addMessage(inline, message);
      chosen.put("inline_message_id", inline);
    }
    world.happened("chosen_inline_result", chosen);
    // Also where privacy mode is on the bot hears what is sent through it.
    world.happened("message", message.json());
    return message;
  }

  void vote(User user, ChatMessage message, List<Integer> options) {
    world.polls.vote(message, user, options);
  }

  void block(User user) {
    user.alone().shut(Access.EDIT, Refused.forbidden("bot was blocked by the user"), "kicked");
    world.happened("my_chat_member", Memberships.ofBot(world, user.alone(), user, "kicked"));
  }

  void unblock(User user) {
    user.alone().reopen();
    world.happened("my_chat_member", Memberships.ofBot(world, user.alone(), user, "member"));
  }
}
