package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The command menus by scope and language. */
final class CommandMenus {
  private final Map<String, JsonNode> menus = new ConcurrentHashMap<>();

  void set(String scope, String language, JsonNode commands) {
    menus.put(scope + "/" + language, commands);
  }

  void delete(String scope, String language) {
    menus.remove(scope + "/" + language);
  }

  Optional<JsonNode> get(String scope, String language) {
    return Optional.ofNullable(menus.get(scope + "/" + language));
  }

  /** By scope and language with a slash between, such as "default/" and "all_group_chats/de". */
  Map<String, JsonNode> all() {
    return new TreeMap<>(menus);
  }
}
