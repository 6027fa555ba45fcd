package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message that stands in a chat, with all it said before its edits. Thread-safe. */
public final class ChatMessage {
  private final Chat chat;
  private final int id;
  private final Optional<User> from;
  private final Optional<Integer> thread;
  private final Optional<ChatMessage> replyTo;
  private final Instant date;
  private final List<Content> contents = new ArrayList<>();
  private boolean deleted;

  ChatMessage(
      Chat chat,
      int id,
      Optional<User> from,
      Optional<Integer> thread,
      Optional<ChatMessage> replyTo,
      Instant date,
      Content content) {
    this.chat = chat;
    this.id = id;
    this.from = from;
    this.thread = thread;
    this.replyTo = replyTo;
    this.date = date;
    contents.add(content);
  }

  public Chat chat() {
    return chat;
  }

  public int id() {
    return id;
  }

  /** Who wrote it; empty: the bot. */
  public Optional<User> from() {
    return from;
  }

  boolean isFromBot() {
    return from.isEmpty();
  }

  /** Its message_thread_id. */
  public Optional<Integer> thread() {
    return thread;
  }

  public Optional<ChatMessage> replyTo() {
    return replyTo;
  }

  /** What it holds now. */
  public Content content() {
    return chat.wall.changes().look(contents::getLast);
  }

  public String text() {
    return content().text();
  }

  /** What it held, oldest first: one more than it has edits. */
  public List<Content> history() {
    return chat.wall.changes().look(() -> List.copyOf(contents));
  }

  /** Whether it opens the input field for a reply to it. */
  public boolean forcesReply() {
    return content().markup().path("force_reply").asBoolean(false);
  }

  public boolean deleted() {
    return chat.wall.changes().look(() -> deleted);
  }

  /** The labels of its inline buttons, row after row. */
  public List<String> buttons() {
    var labels = new ArrayList<String>();
    content()
        .markup()
        .path("inline_keyboard")
        .forEach(row -> row.forEach(button -> labels.add(button.path("text").asText())));
    return labels;
  }

  /** The button of this label. */
  JsonNode button(String label) {
    for (JsonNode row : content().markup().path("inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.path("text").asText().equals(label)) {
          return button;
        }
      }
    }
    throw new AssertionError("no button \"%s\", only %s".formatted(label, buttons()));
  }

  /** Waits until it was edited this often and returns what it then holds. */
  public Content awaitEdit(int edits) {
    return chat.wall
        .changes()
        .await(
            Deadline.DEFAULT,
            () -> contents.size() > edits ? Optional.of(contents.getLast()) : Optional.empty(),
            () -> edits + " edits of message " + id + ", which holds " + contents.getLast());
  }

  /** Waits until it is gone. */
  public void awaitDeletion(Duration longest) {
    chat.wall
        .changes()
        .await(
            longest,
            () -> deleted ? Optional.of(true) : Optional.empty(),
            () -> "deletion of message " + id);
  }

  void edit(Content content) {
    chat.wall.changes().change(() -> contents.add(content));
  }

  /** Changes what it holds without an edit: a poll's count. */
  void refresh(Content content) {
    chat.wall.changes().change(() -> contents.set(contents.size() - 1, content));
  }

  void delete() {
    chat.wall.changes().change(() -> deleted = true);
  }

  /** As the Bot API shows it. */
  ObjectNode json() {
    ObjectNode json = shallow();
    replyTo
        .filter(message -> !message.deleted())
        .ifPresent(message -> json.set("reply_to_message", message.shallow()));
    return json;
  }

  /** Without the message that it replies to. */
  ObjectNode shallow() {
    ObjectNode json = Json.object().put("message_id", id);
    thread.ifPresent(
        number -> {
          json.put("message_thread_id", number);
          if (chat.isForum()) {
            json.put("is_topic_message", true);
          }
        });
    json.set("from", from.map(User::json).orElseGet(World::bot));
    json.set("chat", chat.json());
    json.put("date", date.getEpochSecond());
    List<Content> all = history();
    all.getLast().putInto(json);
    if (all.size() > 1) {
      json.put("edit_date", date.getEpochSecond());
    }
    return json;
  }

  @Override
  public String toString() {
    return "message %d of %s: %s".formatted(id, from.map(User::name).orElse("the bot"), content());
  }
}
