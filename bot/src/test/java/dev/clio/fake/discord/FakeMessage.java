package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A message as it stands; edits replace what it says. Thread-safe. */
public final class FakeMessage {
  private final World world;
  private final FakeChannel channel;
  private final FakeUser author;
  private final long id;
  private volatile ObjectNode json;
  private int edits;
  private volatile boolean deleted;
  private volatile Optional<FakeUser> onlyFor = Optional.empty();

  /** A button as it is shown; a link has no id. */
  public record Button(String label, Optional<String> customId, boolean disabled) {}

  FakeMessage(World world, FakeChannel channel, FakeUser author, long id, ObjectNode json) {
    this.world = world;
    this.channel = channel;
    this.author = author;
    this.id = id;
    this.json = json;
  }

  public long id() {
    return id;
  }

  public FakeChannel channel() {
    return channel;
  }

  public FakeUser author() {
    return author;
  }

  /** The message as Discord would send it now; never changed afterwards. */
  public ObjectNode json() {
    return json;
  }

  /** As the gateway tells of it: with the member behind the author. */
  ObjectNode told() {
    ObjectNode told = json.deepCopy();
    channel
        .guild()
        .flatMap(guild -> guild.member(author))
        .ifPresent(member -> told.set("member", member.bare()));
    return told;
  }

  public String content() {
    return json.path("content").asText();
  }

  public List<JsonNode> embeds() {
    return list(json.path("embeds"));
  }

  public List<JsonNode> components() {
    return list(json.path("components"));
  }

  public boolean ephemeral() {
    return (flags() & Flags.EPHEMERAL) != 0;
  }

  /** Adds to those whom it mentions; before it stands. */
  void mention(List<FakeUser> more) {
    ArrayNode mentions = json.withArray("/mentions");
    more.forEach(user -> mentions.add(user.json()));
  }

  /** Whom an ephemeral message is shown to. */
  void showOnlyTo(FakeUser viewer) {
    onlyFor = Optional.of(viewer);
  }

  boolean visibleTo(FakeUser user) {
    return !deleted && onlyFor.map(one -> one.id() == user.id()).orElse(true);
  }

  /** Whether it only says that an answer is being prepared. */
  boolean thinking() {
    return (flags() & Flags.LOADING) != 0;
  }

  int flags() {
    return json.path("flags").asInt();
  }

  /** How often it was edited. */
  public synchronized int edits() {
    return edits;
  }

  public boolean deleted() {
    return deleted;
  }

  /** What it replies to, if that still stands. */
  public Optional<FakeMessage> repliesTo() {
    return channel.message(json.path("message_reference").path("message_id").asLong());
  }

  /** Its files, as they are downloaded. */
  public List<FakeFile> files() {
    var found = new ArrayList<FakeFile>();
    for (JsonNode one : json.path("attachments")) {
      found.add(world.files().at(one.path("url").asText()).orElseThrow());
    }
    return found;
  }

  /** Every button, wherever it stands, in order. */
  public List<Button> buttons() {
    return Components.all(json.path("components")).stream()
        .filter(one -> one.path("type").asInt() == Components.BUTTON)
        .map(
            one ->
                new Button(
                    one.path("label").asText(),
                    Optional.ofNullable(one.get("custom_id")).map(JsonNode::asText),
                    one.path("disabled").asBoolean()))
        .toList();
  }

  /** The words on its buttons, in order. */
  public List<String> labels() {
    return buttons().stream().map(Button::label).toList();
  }

  /** Everything that it shows as text: content, embeds and text components, line by line. */
  public String text() {
    var lines = new ArrayList<String>();
    Components.text(json, lines);
    return String.join("\n", lines);
  }

  /** Waits until it was edited this often. */
  public FakeMessage awaitEdits(int count) {
    channel.signal().awaitUntil(count + " edits of \"" + content() + "\"", () -> edits() >= count);
    return this;
  }

  public FakeMessage awaitDeleted() {
    channel.signal().awaitUntil("\"" + content() + "\" to be deleted", () -> deleted);
    return this;
  }

  /** Replaces what stands by what {@code edit} makes of a copy; false if it makes nothing. */
  boolean change(Function<ObjectNode, Optional<ObjectNode>> edit) {
    synchronized (this) {
      boolean first = thinking();
      Optional<ObjectNode> changed = edit.apply(json.deepCopy());
      if (changed.isEmpty()) {
        return false;
      }
      json = changed.get();
      edits += first ? 0 : 1;
    }
    channel.signal().changed();
    return true;
  }

  void delete() {
    deleted = true;
    channel.remove(id);
  }

  private static List<JsonNode> list(JsonNode array) {
    var found = new ArrayList<JsonNode>();
    array.forEach(found::add);
    return found;
  }
}
