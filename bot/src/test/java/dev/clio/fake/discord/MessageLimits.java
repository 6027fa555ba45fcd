package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What Discord takes as a message. */
final class MessageLimits {
  private static final int MOST_OF_A_FILE = 10 << 20;
  private static final int MOST_OF_ALL_FILES = 25 << 20;
  private static final int USUAL_FLAGS =
      Flags.SUPPRESS_EMBEDS | Flags.SUPPRESS_NOTIFICATIONS | Flags.COMPONENTS_V2;

  /** How a message is sent. */
  enum Way {
    TO_CHANNEL,
    TO_INTERACTION,
    EDIT
  }

  private MessageLimits() {}

  /**
   * Checks a message.
   *
   * @param standing the flags of the message that is edited, else 0
   */
  static void check(
      JsonNode body,
      Map<String, FakeFile> files,
      Way way,
      int standing,
      String where,
      Complaints complaints) {
    complaints.unless(body.isObject(), where, "is there");
    complaints.atMost(body, "content", 2000, where);
    EmbedLimits.check(body, where, complaints);
    boolean second = ((body.path("flags").asInt() | standing) & Flags.COMPONENTS_V2) != 0;
    ComponentLimits.check(body, second, where, complaints);
    if (second) {
      for (String key : Set.of("content", "embeds", "poll", "sticker_ids")) {
        complaints.unless(
            empty(body.path(key)), where + "." + key, "has no place beside components v2");
      }
    }
    complaints.unless(way == Way.EDIT || shows(body, files), where, "shows something");
    flags(body, way, where, complaints);
    files(body, files, where, complaints);
    nonce(body, where, complaints);
    poll(body.path("poll"), where + ".poll", complaints);
    complaints.unless(
        Complaints.absent(body.path("message_reference"))
            || body.path("message_reference").hasNonNull("message_id"),
        where + ".message_reference",
        "names a message");
  }

  private static boolean empty(JsonNode value) {
    return Complaints.absent(value)
        || (value.isContainerNode() ? value.isEmpty() : value.asText().isEmpty());
  }

  private static boolean shows(JsonNode body, Map<String, FakeFile> files) {
    return !files.isEmpty()
        || !body.path("content").asText("").isBlank()
        || !empty(body.path("embeds"))
        || !empty(body.path("components"))
        || !empty(body.path("poll"))
        || !empty(body.path("sticker_ids"));
  }

  private static void flags(JsonNode body, Way way, String where, Complaints complaints) {
    int allowed = way == Way.TO_CHANNEL ? USUAL_FLAGS : USUAL_FLAGS | Flags.EPHEMERAL;
    complaints.unless(
        (body.path("flags").asInt() & ~allowed) == 0, where + ".flags", "may be set by a bot here");
  }

  private static void files(
      JsonNode body, Map<String, FakeFile> files, String where, Complaints complaints) {
    complaints.count(body, "attachments", 0, 10, where);
    complaints.unless(files.size() <= 10, where, "has at most 10 files");
    var names = new HashSet<String>();
    long total = 0;
    for (Map.Entry<String, FakeFile> file : files.entrySet()) {
      complaints.unless(
          file.getKey().matches("files\\[[0-9]]"), file.getKey(), "is called files[0] to files[9]");
      complaints.unless(
          file.getValue().size() <= MOST_OF_A_FILE, file.getKey(), "has at most 10 MiB");
      total += file.getValue().size();
      names.add(file.getValue().name());
    }
    complaints.unless(total <= MOST_OF_ALL_FILES, where, "has at most 25 MiB");
    var ids = new HashSet<String>();
    for (JsonNode one : body.path("attachments")) {
      complaints.unless(
          ids.add(one.path("id").asText()), where + ".attachments", "have unique ids");
      complaints.atMost(one, "description", 1024, where + ".attachments");
      names.add(one.path("filename").asText());
    }
    named(body, names, where, complaints);
  }

  /** Every {@code attachment://} must be among the files. */
  private static void named(
      JsonNode node, Collection<String> names, String where, Complaints complaints) {
    if (node.isTextual()) {
      String text = node.asText();
      complaints.unless(
          !text.startsWith("attachment://")
              || names.contains(text.substring("attachment://".length())),
          where,
          "names an attachment that is sent along");
      return;
    }
    if (node.isContainerNode()) {
      node.forEach(child -> named(child, names, where, complaints));
    }
  }

  private static void nonce(JsonNode body, String where, Complaints complaints) {
    JsonNode nonce = body.path("nonce");
    complaints.unless(
        Complaints.absent(nonce) || nonce.isIntegralNumber() || nonce.isTextual(),
        where + ".nonce",
        "is a text or a number");
    complaints.unless(nonce.asText().length() <= 25, where + ".nonce", "has at most 25 characters");
    complaints.unless(
        !body.path("enforce_nonce").asBoolean() || body.hasNonNull("nonce"),
        where + ".nonce",
        "is there if it is to be enforced");
  }

  private static void poll(JsonNode poll, String where, Complaints complaints) {
    if (Complaints.absent(poll)) {
      return;
    }
    complaints.needed(poll.path("question"), "text", 300, where + ".question");
    complaints.count(poll, "answers", 1, 10, where);
    for (JsonNode answer : poll.path("answers")) {
      complaints.needed(answer.path("poll_media"), "text", 55, where + ".answers");
    }
    complaints.between(poll, "duration", 1, 768, where);
  }
}
