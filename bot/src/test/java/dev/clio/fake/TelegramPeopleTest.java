package dev.clio.fake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.Entity;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.InlineQuery;
import dev.clio.fake.telegram.Press;
import dev.clio.fake.telegram.Said;
import dev.clio.fake.telegram.Toast;
import dev.clio.fake.telegram.Topic;
import dev.clio.fake.telegram.User;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do on the fake Telegram, and what the bot hears and may say. */
final class TelegramPeopleTest {
  private FakeTelegram telegram;
  private Wire wire;
  private User ada;
  private User ben;

  @BeforeEach
  void start() throws Exception {
    telegram = FakeTelegram.start();
    wire = new Wire(telegram);
    ada = telegram.user("Ada");
    ben = telegram.user("Ben", "de");
  }

  @AfterEach
  void stop() {
    wire.close();
    telegram.close();
    assertEquals(List.of(), telegram.violations());
  }

  @Test
  void tellsCommandsByTheirPlace() throws Exception {
    ben.types("/ask@clio_bot \uD83D\uDE00 @somebody");
    JsonNode message = wire.update().path("message");
    assertEquals("de", message.path("from").path("language_code").asText());
    assertEquals("private", message.path("chat").path("type").asText());
    assertEquals(
        "[{\"type\":\"bot_command\",\"offset\":0,\"length\":13},"
            + "{\"type\":\"mention\",\"offset\":17,\"length\":9}]",
        message.path("entities").toString());
  }

  @Test
  void startsWithADeepLink() throws Exception {
    ada.starts("topic_42");
    assertEquals("/start topic_42", wire.update().path("message").path("text").asText());
    ada.starts("");
    assertEquals("/start", wire.update().path("message").path("text").asText());
  }

  @Test
  void groupsKeepTheirPrivacy() throws Exception {
    Chat class9 = telegram.group("Class 9", ada, ben);
    assertEquals(List.of("/ask x"), heard(class9, "/ask x", "just talk", "/ask@other_bot x"));
    assertEquals(List.of("/ask@clio_bot x"), heard(class9, "/ask@clio_bot x", "@clio_bot hi"));
    ChatMessage ours = say(class9, "Yes?");
    ada.replies(ours, "to the bot");
    assertEquals("to the bot", wire.update().path("message").path("text").asText());
    ada.replies(ada.types(class9, "talk").message(), "to herself");
    assertEquals(List.of(), wire.updates());
    telegram.privacyMode(false);
    assertEquals(List.of("just talk"), heard(class9, "just talk"));
    assertEquals(
        true,
        wire.call("getMe", "{}").path("result").path("can_read_all_group_messages").asBoolean());
    telegram.privacyMode(true);
    class9.promotesBot();
    assertEquals(List.of("just talk"), heard(class9, "just talk"));
  }

  @Test
  void anonymousAdministratorsSpeakForTheGroup() throws Exception {
    Chat class9 = telegram.supergroup("Class 9", ada);
    ada.typesAnonymously(class9, "/ask x");
    ada.typesAnonymously(class9, "just talk");
    JsonNode message = wire.update().path("message");
    assertEquals("GroupAnonymousBot", message.path("from").path("username").asText());
    assertEquals(class9.id(), message.path("sender_chat").path("id").asLong());
  }

  @Test
  void aReplyInASupergroupStartsAThread() throws Exception {
    Chat class9 = telegram.supergroup("Class 9", ada);
    ChatMessage ours = say(class9, "Yes?");
    Said said = ada.replies(ours, "and then?");
    JsonNode message = wire.update().path("message");
    assertEquals(ours.id(), message.path("message_thread_id").asInt());
    assertFalse(message.has("is_topic_message"));
    assertEquals(say(class9, "Then this"), said.awaitReply());
  }

  @Test
  void theBotSpeaksToNobodyUnasked() throws Exception {
    String words = "{'chat_id': %d, 'text': 'hi'}".formatted(ada.alone().id());
    assertEquals(
        "Forbidden: bot can't initiate conversation with a user", refusal("sendMessage", words));
    ada.types("hello");
    assertEquals("", refusal("sendMessage", words));
    ada.blocksBot();
    assertEquals("Forbidden: bot was blocked by the user", refusal("sendMessage", words));
    ada.unblocksBot();
    assertEquals("", refusal("sendMessage", words));
    assertEquals(
        List.of("kicked", "member"),
        wire.updates().stream()
            .filter(update -> update.has("my_chat_member"))
            .map(update -> update.findPath("new_chat_member").path("status").asText())
            .toList());
    assertEquals(
        "Bad Request: chat not found", refusal("sendMessage", "{'chat_id': 5, 'text': 'hi'}"));
  }

  @Test
  void topicsKeepTheirMessagesApart() throws Exception {
    Chat school = telegram.forum("School", ada);
    Topic history = school.opens(ada, "History");
    Said said = ada.types(school, history, "/ask x");
    JsonNode message = wire.updates().getLast().path("message");
    assertEquals(history.id(), message.path("message_thread_id").asInt());
    assertEquals(true, message.path("is_topic_message").asBoolean());
    assertEquals(
        "History",
        message.path("reply_to_message").path("forum_topic_created").path("name").asText());
    String there =
        "{'chat_id': %d, 'message_thread_id': %d, 'text': 'in it'}"
            .formatted(school.id(), history.id());
    assertEquals("", refusal("sendMessage", there));
    assertEquals("in it", said.awaitReply().text());
    assertEquals(2, school.in(history).size());
    assertEquals(
        "Bad Request: message thread not found",
        refusal("sendMessage", there.replace(history.id() + ",", "999,")));
    assertEquals(
        "Bad Request: not enough rights to create a topic",
        refusal("createForumTopic", "{'chat_id': %d, 'name': 'New'}".formatted(school.id())));
    school.promotesBot();
    wire.call("createForumTopic", "{'chat_id': %d, 'name': 'New'}".formatted(school.id()));
    assertEquals(
        List.of("History", "New"), school.topics().stream().map(Topic::name).sorted().toList());
  }

  @Test
  void aGroupBecomesASupergroup() throws Exception {
    Chat group = telegram.group("Class 9", ada);
    ChatMessage before = say(group, "old");
    Chat upgraded = group.upgrades(ada);
    JsonNode refused =
        wire.call("sendMessage", "{'chat_id': %d, 'text': 'hi'}".formatted(group.id()));
    assertEquals(
        "Bad Request: group chat was upgraded to a supergroup chat",
        refused.path("description").asText());
    assertEquals(upgraded.id(), refused.path("parameters").path("migrate_to_chat_id").asLong());
    assertEquals(
        "Bad Request: message can't be edited",
        refusal(
            "editMessageText",
            "{'chat_id': %d, 'message_id': %d, 'text': 'new'}".formatted(group.id(), before.id())));
    List<JsonNode> told = wire.updates();
    assertEquals(upgraded.id(), told.get(0).findPath("migrate_to_chat_id").asLong());
    assertEquals(group.id(), told.get(1).findPath("migrate_from_chat_id").asLong());
    assertEquals("hi", say(upgraded, "hi").text());
  }

  @Test
  void theBotComesAndGoes() throws Exception {
    Chat group = telegram.supergroup("Class 9", ada);
    group.kicksBot(ada);
    assertEquals(
        "Forbidden: bot was kicked from the supergroup chat",
        refusal("sendMessage", "{'chat_id': %d, 'text': 'hi'}".formatted(group.id())));
    group.addsBot(ada);
    assertEquals("hi", say(group, "hi").text());
    assertEquals(
        List.of("my_chat_member", "my_chat_member", "message"),
        wire.updates().stream().map(TelegramPeopleTest::kind).toList());
  }

  @Test
  void knowsWhoMayWhat() throws Exception {
    Chat group = telegram.group("Class 9", ada, ben);
    assertEquals("creator", status(group, ada));
    assertEquals("member", status(group, ben));
    group.promotes(ben);
    assertEquals("administrator", status(group, ben));
    group.leaves(ben);
    assertEquals("left", status(group, ben));
    JsonNode administrators =
        wire.call("getChatAdministrators", "{'chat_id': %d}".formatted(group.id()));
    assertEquals(1, administrators.path("result").size());
  }

  @Test
  void aFileComesThroughItsPath() throws Exception {
    byte[] bytes = "Treaty of Rapallo".getBytes(StandardCharsets.UTF_8);
    ada.sendsDocument(ada.alone(), "treaty.txt", bytes, "/sources add");
    JsonNode message = wire.update().path("message");
    assertEquals("/sources add", message.path("caption").asText());
    assertEquals("bot_command", message.path("caption_entities").findPath("type").asText());
    String id = message.path("document").path("file_id").asText();
    JsonNode file = wire.call("getFile", "{'file_id': '%s'}".formatted(id)).path("result");
    String path = "/file/bot" + telegram.token() + "/" + file.path("file_path").asText();
    assertArrayEquals(bytes, wire.get(path).body());
    Chat school = telegram.forum("School", ada);
    ada.sendsDocument(school, school.opens(ada, "History"), "b.txt", bytes, "/sources add");
    assertEquals(
        "b.txt",
        wire.updates().getLast().path("message").path("document").path("file_name").asText());
    assertEquals("Bad Request: invalid file_id", refusal("getFile", "{'file_id': 'none'}"));
  }

  @Test
  void aPressIsAnsweredOnce() throws Exception {
    ada.types("hello");
    ChatMessage message = sayWithButton(ada.alone());
    Press press = ada.presses(message, "More");
    JsonNode query = wire.updates().getLast().path("callback_query");
    assertEquals("more:1", query.path("data").asText());
    assertEquals(message.id(), query.path("message").path("message_id").asInt());
    String answer =
        "{'callback_query_id': '%s', 'text': 'Here', 'show_alert': true}".formatted(press.id());
    assertFalse(press.answered());
    assertEquals("", refusal("answerCallbackQuery", answer));
    assertEquals(new Toast("Here", true, ""), press.awaitToast());
    assertEquals(1, telegram.acknowledgements().answered());
    assertEquals(
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
        refusal("answerCallbackQuery", answer));
    ada.forges(message, "drop table");
    assertEquals("drop table", wire.update().path("callback_query").path("data").asText());
  }

  @Test
  void anEditMustChangeSomething() throws Exception {
    ada.types("hello");
    ChatMessage message = sayWithButton(ada.alone());
    String edit = "{'chat_id': %d, 'message_id': %d".formatted(ada.id(), message.id());
    String keys =
        ", 'reply_markup': {'inline_keyboard': [[{'text': 'More', 'callback_data': 'more:1'}]]}}";
    assertEquals(
        "Bad Request: message is not modified: specified new message content and reply markup are"
            + " exactly the same as a current content and reply markup of the message",
        refusal("editMessageText", edit + ", 'text': 'Choose'" + keys));
    assertEquals("", refusal("editMessageText", edit + ", 'text': 'Chosen'}"));
    assertEquals(
        List.of("Choose", "Chosen"), message.history().stream().map(c -> c.text()).toList());
    assertEquals(List.of(), message.buttons());
    assertEquals("", refusal("deleteMessage", edit + "}"));
    assertEquals(List.of(), ada.alone().fromBot());
    assertEquals(
        "Bad Request: message to edit not found",
        refusal("editMessageText", edit + ", 'text': 'Gone'}"));
    assertEquals(
        "Bad Request: message to be replied not found",
        refusal(
            "sendMessage",
            "{'chat_id': %d, 'text': 'x', 'reply_parameters': {'message_id': %d}}"
                .formatted(ada.id(), message.id())));
  }

  @Test
  void anInlineResultBecomesAMessage() throws Exception {
    InlineQuery query = ada.asksInline("rapallo");
    JsonNode asked = wire.update().path("inline_query");
    assertEquals("rapallo", asked.path("query").asText());
    wire.call(
        "answerInlineQuery",
        "{'inline_query_id': '%s', 'results': [{'type': 'article', 'id': 'r1', 'title': 'Rapallo', 'input_message_content': {'message_text': '<b>1922</b>', 'parse_mode': 'HTML'}, 'reply_markup': {'inline_keyboard': [[{'text': 'More', 'callback_data': 'm'}]]}}]}"
            .formatted(asked.path("id").asText()));
    Chat group = telegram.group("Class 9", ada, ben);
    ChatMessage message = query.chooses(0, group);
    assertEquals(List.of(new Entity("bold", 0, 4, "")), message.content().entities());
    List<JsonNode> told = wire.updates();
    JsonNode chosen = told.get(0).path("chosen_inline_result");
    assertEquals("r1", chosen.path("result_id").asText());
    assertEquals("clio_bot", told.get(1).path("message").path("via_bot").path("username").asText());
    ben.presses(message, "More");
    JsonNode press = wire.update().path("callback_query");
    assertFalse(press.has("message"));
    String id = press.path("inline_message_id").asText();
    assertEquals(chosen.path("inline_message_id").asText(), id);
    wire.call("editMessageText", "{'inline_message_id': '%s', 'text': 'Genoa'}".formatted(id));
    assertEquals("Genoa", message.awaitEdit(1).text());
  }

  @Test
  void aPollCounts() throws Exception {
    Chat group = telegram.group("Class 9", ada, ben);
    JsonNode sent =
        wire.call(
            "sendPoll",
            ("{'chat_id': %d, 'question': 'When?', 'type': 'quiz', 'is_anonymous': false,"
                 + " 'correct_option_ids': [1], 'options': [{'text': '1921'}, {'text': '1922'}]}")
                .formatted(group.id()));
    ChatMessage poll = group.awaitMessages(1).getFirst();
    ada.votes(poll, List.of(1));
    ben.votes(poll, List.of(0));
    List<JsonNode> updates = wire.updates();
    assertEquals(
        List.of("poll", "poll_answer", "poll", "poll_answer"),
        updates.stream().map(TelegramPeopleTest::kind).toList());
    assertEquals("[1]", updates.get(1).findPath("option_ids").toString());
    assertEquals(Map.of(ada, List.of(1), ben, List.of(0)), telegram.votes(poll));
    int id = sent.path("result").path("message_id").asInt();
    JsonNode stopped =
        wire.call("stopPoll", "{'chat_id': %d, 'message_id': %d}".formatted(group.id(), id));
    assertEquals(2, stopped.path("result").path("total_voter_count").asInt());
    assertEquals(
        "Bad Request: poll has already been closed",
        refusal("stopPoll", "{'chat_id': %d, 'message_id': %d}".formatted(group.id(), id)));
  }

  @Test
  void keepsMenusByScopeAndLanguage() throws Exception {
    String menu = "{'commands': [{'command': 'ask', 'description': 'Asks'}]";
    wire.call("setMyCommands", menu + "}");
    wire.call(
        "setMyCommands",
        menu + ", 'scope': {'type': 'chat', 'chat_id': 7}, 'language_code': 'de'}");
    assertEquals(List.of("chat:7/de", "default/"), List.copyOf(telegram.menus().keySet()));
    assertEquals(2, telegram.calls("setMyCommands"));
    assertEquals("de", telegram.lastCall("setMyCommands").path("language_code").asText());
    wire.call(
        "deleteMyCommands", "{'scope': {'type': 'chat', 'chat_id': 7}, 'language_code': 'de'}");
    assertEquals(List.of("default/"), List.copyOf(telegram.menus().keySet()));
  }

  @Test
  void typingIsSeen() throws Exception {
    ada.types("hello");
    wire.call("sendChatAction", "{'chat_id': %d, 'action': 'typing'}".formatted(ada.id()));
    ada.alone().awaitAction("typing");
    assertEquals(List.of("typing"), ada.alone().actions());
  }

  private List<String> heard(Chat chat, String... lines) throws Exception {
    for (String line : lines) {
      ada.types(chat, line);
    }
    var heard = new ArrayList<String>();
    for (JsonNode update : wire.updates()) {
      heard.add(update.path("message").path("text").asText());
    }
    return heard;
  }

  private ChatMessage say(Chat chat, String text) throws Exception {
    wire.call("sendMessage", "{'chat_id': %d, 'text': '%s'}".formatted(chat.id(), text));
    return chat.fromBot().getLast();
  }

  private ChatMessage sayWithButton(Chat chat) throws Exception {
    wire.call(
        "sendMessage",
        ("{'chat_id': %d, 'text': 'Choose', 'reply_markup': {'inline_keyboard':"
                + " [[{'text': 'More', 'callback_data': 'more:1'}]]}}")
            .formatted(chat.id()));
    return chat.fromBot().getLast();
  }

  private String status(Chat chat, User user) throws Exception {
    return wire.call(
            "getChatMember", "{'chat_id': %d, 'user_id': %d}".formatted(chat.id(), user.id()))
        .path("result")
        .path("status")
        .asText();
  }

  private String refusal(String method, String parameters) throws Exception {
    return wire.call(method, parameters).path("description").asText();
  }

  private static String kind(JsonNode update) {
    return update.properties().stream()
        .map(Map.Entry::getKey)
        .filter(key -> !key.equals("update_id"))
        .findFirst()
        .orElseThrow();
  }
}
