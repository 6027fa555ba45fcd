package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was entered for the options of a command, as Discord passes it on. */
final class Options {
  private static final int ATTACHMENT = 11;

  private final World world;

  Options(World world) {
    this.world = world;
  }

  /**
   * Writes what was entered.
   *
   * @param spec the command or subcommand as it was registered
   * @param complete whether what is required must be there
   */
  void fill(
      ArrayNode target, ObjectNode resolved, JsonNode spec, List<Option> given, boolean complete) {
    for (Option option : given) {
      JsonNode known = named(spec, option.name());
      int type = known.path("type").asInt();
      ObjectNode json = target.addObject().put("name", option.name()).put("type", type);
      put(json, resolved, type, option.value());
      if (option.focused()) {
        json.put("focused", true);
        if (!known.path("autocomplete").asBoolean()) {
          throw new IllegalArgumentException(option.name() + " has no suggestions");
        }
      }
      checkChoice(known, option);
    }
    for (JsonNode known : spec.path("options")) {
      String name = known.path("name").asText();
      if (complete
          && known.path("required").asBoolean()
          && given.stream().noneMatch(one -> one.name().equals(name))) {
        throw new IllegalArgumentException("Discord asks for " + name);
      }
    }
  }

  static JsonNode named(JsonNode spec, String name) {
    for (JsonNode one : spec.path("options")) {
      if (one.path("name").asText().equals(name)) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "%s has no option \"%s\"".formatted(spec.path("name").asText(), name));
  }

  private static void checkChoice(JsonNode known, Option option) {
    if (known.path("choices").isEmpty()) {
      return;
    }
    for (JsonNode choice : known.path("choices")) {
      if (choice.path("value").asText().equals(Objects.toString(option.value()))) {
        return;
      }
    }
    throw new IllegalArgumentException(option.value() + " is not a choice of " + option.name());
  }

  private void put(ObjectNode json, ObjectNode resolved, int type, Object value) {
    switch (value) {
      case String text -> json.put("value", text);
      case Integer number -> json.put("value", number);
      case Long number -> json.put("value", number);
      case Double number -> json.put("value", number);
      case Boolean truth -> json.put("value", truth);
      case FakeUser user -> {
        json.put("value", Long.toString(user.id()));
        resolved.withObject("/users").set(Long.toString(user.id()), user.json());
      }
      case FakeChannel channel -> {
        json.put("value", Long.toString(channel.id()));
        resolved
            .withObject("/channels")
            .set(Long.toString(channel.id()), channel.json().put("permissions", "0"));
      }
      case FakeRole role -> {
        json.put("value", Long.toString(role.id()));
        resolved.withObject("/roles").set(Long.toString(role.id()), role.json());
      }
      case FakeFile upload when type == ATTACHMENT -> {
        ObjectNode file = Attachments.keep(world, 0, upload, Optional.empty());
        json.set("value", file.path("id"));
        resolved.withObject("/attachments").set(file.path("id").asText(), file);
      }
      default -> throw new IllegalArgumentException("no value of an option: " + value);
    }
  }
}
