package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Discord's own description of its interface, which stands outside the project: at
 * specs/discord-openapi.json in the folder that the variable CLIO_SHARED names. Thread-safe.
 */
final class DiscordSpec {
  private final Map<String, JsonNode> bodies = new HashMap<>();
  private final Schema schema;

  /** Read once; a reading takes a tenth of a second. */
  private static final class Shared {
    static final Optional<DiscordSpec> SPEC = load();

    private static Optional<DiscordSpec> load() {
      return Optional.ofNullable(System.getenv("CLIO_SHARED"))
          .map(folder -> Path.of(folder, "specs", "discord-openapi.json"))
          .filter(java.nio.file.Files::exists)
          .map(Shared::read);
    }

    private static DiscordSpec read(Path file) {
      try {
        return new DiscordSpec(Json.read(java.nio.file.Files.readAllBytes(file)).orElseThrow());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private DiscordSpec(JsonNode document) {
    schema = new Schema(document);
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      String template = path.getKey().substring(1).replaceAll("\\{[^}]*}", "{}");
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode body = method.getValue().path("requestBody").path("content");
        if (body.has("application/json")) {
          bodies.put(
              method.getKey().toUpperCase(Locale.ROOT) + " " + template,
              body.path("application/json").path("schema"));
        }
      }
    }
  }

  /** The description, if it stands on this machine. */
  static Optional<DiscordSpec> shared() {
    return Shared.SPEC;
  }

  /**
   * What is wrong with a body.
   *
   * @param route method and template
   */
  List<String> errors(String route, JsonNode body) {
    JsonNode known = bodies.get(route);
    return known == null || body.isMissingNode()
        ? List.of()
        : schema.errors(known, normalised(body), "body");
  }

  /** Without what JDA sends and Discord takes although the description has it otherwise. */
  private static JsonNode normalised(JsonNode body) {
    JsonNode copy = body.deepCopy();
    message(copy);
    message(copy.path("data"));
    message(copy.path("message"));
    if (copy.isArray()) {
      copy.forEach(DiscordSpec::command);
    }
    return copy;
  }

  private static void message(JsonNode body) {
    for (JsonNode one : body.path("attachments")) {
      if (one instanceof ObjectNode attachment) {
        attachment.put("id", attachment.path("id").asText());
        attachment.remove("content_type");
      }
    }
    for (JsonNode one : body.path("poll").path("answers")) {
      if (one instanceof ObjectNode answer) {
        answer.remove("answer_id");
      }
    }
  }

  /** JDA writes "autocomplete": false for kinds that have none. */
  private static void options(JsonNode holder) {
    for (JsonNode one : holder.path("options")) {
      if (one instanceof ObjectNode option && !option.path("autocomplete").asBoolean()) {
        option.remove("autocomplete");
      }
      options(one);
    }
  }

  private static void command(JsonNode one) {
    if (!(one instanceof ObjectNode command)) {
      return;
    }
    command.remove("nsfw");
    if (command.path("default_member_permissions").isTextual()) {
      command.put(
          "default_member_permissions", command.path("default_member_permissions").asLong());
    }
    options(command);
    Commands.numbers(command, "contexts");
    Commands.numbers(command, "integration_types");
  }
}
