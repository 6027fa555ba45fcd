package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/** Somebody with a Telegram account, and what they do there. Thread-safe. */
public final class User {
  private final People people;
  private final long id;
  private final String name;
  private final String language;
  private final Chat alone;

  User(People people, World world, String name, String language) {
    this.people = people;
    this.id = world.freshId();
    this.name = name;
    this.language = language;
    this.alone = new Chat(world, Chat.Kind.PRIVATE, id, name);
    alone.shut(
        Access.EDIT, Refused.forbidden("bot can't initiate conversation with a user"), "left");
    alone.members.put(this, Membership.MEMBER);
    world.users.put(id, this);
    world.add(alone);
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** The private chat with the bot. */
  public Chat alone() {
    return alone;
  }

  /** Types in the private chat. */
  public Said types(String text) {
    return types(alone, text);
  }

  /** Types in a chat; in a forum: in its general topic. */
  public Said types(Chat chat, String text) {
    return people.say(this, chat, Optional.empty(), Optional.empty(), typed(text));
  }

  /** Types in a topic of a forum. */
  public Said types(Chat chat, Topic topic, String text) {
    return people.say(this, chat, Optional.of(topic), Optional.empty(), typed(text));
  }

  /** Types as an anonymous administrator: the message comes from the group itself. */
  public Said typesAnonymously(Chat chat, String text) {
    return people.say(
        this, chat, Optional.empty(), Optional.empty(), typed(text).special(anonymous(chat)));
  }

  private static ObjectNode anonymous(Chat chat) {
    ObjectNode fields = Json.object();
    fields
        .putObject("from")
        .put("id", 1_087_968_824)
        .put("is_bot", true)
        .put("first_name", "Group")
        .put("username", "GroupAnonymousBot");
    fields.set("sender_chat", chat.json());
    return fields;
  }

  /** Replies to a message, in its chat and topic. */
  public Said replies(ChatMessage message, String text) {
    return people.say(
        this, message.chat(), people.topic(message), Optional.of(message), typed(text));
  }

  /** Opens t.me/bot?start=parameter and presses Start. */
  public Said starts(String parameter) {
    return types(("/start " + parameter).strip());
  }

  /** Sends a file with words under it, or none. */
  public Said sendsDocument(Chat chat, String fileName, byte[] bytes, String caption) {
    return sends(chat, Optional.empty(), fileName, bytes, caption);
  }

  /** The same in a topic of a forum. */
  public Said sendsDocument(Chat chat, Topic topic, String fileName, byte[] bytes, String caption) {
    return sends(chat, Optional.of(topic), fileName, bytes, caption);
  }

  private Said sends(
      Chat chat, Optional<Topic> topic, String fileName, byte[] bytes, String caption) {
    Content content = typed(caption).with(people.store("document", fileName, bytes));
    return people.say(this, chat, topic, Optional.empty(), content);
  }

  /** Presses the inline button of this label. */
  public Press presses(ChatMessage message, String label) {
    return people.press(this, message, label);
  }

  /** Sends data that no button carries, as only an altered app does. */
  public Press forges(ChatMessage message, String data) {
    return people.press(this, message, TextNode.valueOf(data));
  }

  /** Types @bot and a query anywhere. */
  public InlineQuery asksInline(String query) {
    return people.inline(this, query, "");
  }

  /** Chooses options of a poll that is not anonymous. */
  public void votes(ChatMessage poll, List<Integer> options) {
    people.vote(this, poll, options);
  }

  /** Edits an own message. */
  public void edits(ChatMessage message, String text) {
    people.edit(message, typed(text));
  }

  /** Stops the bot: it can no longer write to them. */
  public void blocksBot() {
    people.block(this);
  }

  /** Lets the bot write again. */
  public void unblocksBot() {
    people.unblock(this);
  }

  private static Content typed(String text) {
    return Entities.found(Content.of(text, List.of()));
  }

  ObjectNode json() {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("is_bot", false)
            .put("first_name", name)
            .put("username", "user" + id);
    if (!language.isEmpty()) {
      json.put("language_code", language);
    }
    return json;
  }

  @Override
  public String toString() {
    return name;
  }
}
