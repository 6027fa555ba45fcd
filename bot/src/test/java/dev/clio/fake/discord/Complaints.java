package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Collects which rules a payload breaks, and where. Not thread-safe. */
final class Complaints {
  private final List<String> found = new ArrayList<>();

  List<String> found() {
    return List.copyOf(found);
  }

  /** Notes a rule unless it holds. */
  void unless(boolean holds, String where, String rule) {
    if (!holds) {
      found.add(where + ": " + rule);
    }
  }

  /** A text that may be missing, but not be longer. Lengths are code points. */
  void atMost(JsonNode object, String key, int most, String where) {
    JsonNode value = object.path(key);
    if (absent(value)) {
      return;
    }
    String at = where + "." + key;
    unless(value.isTextual(), at, "is a text");
    unless(length(value) <= most, at, "has at most %d characters".formatted(most));
  }

  /** A text that must be there and not be empty. */
  void needed(JsonNode object, String key, int most, String where) {
    String at = where + "." + key;
    unless(object.path(key).isTextual() && length(object.path(key)) > 0, at, "is there");
    atMost(object, key, most, where);
  }

  /** A number that may be missing. */
  void between(JsonNode object, String key, long least, long most, String where) {
    JsonNode value = object.path(key);
    if (!absent(value)) {
      unless(
          value.isNumber() && value.asDouble() >= least && value.asDouble() <= most,
          where + "." + key,
          "is %d to %d".formatted(least, most));
    }
  }

  /** A list with so many elements; a missing one has none. */
  void count(JsonNode object, String key, int least, int most, String where) {
    JsonNode value = object.path(key);
    String at = where + "." + key;
    unless(absent(value) || value.isArray(), at, "is a list");
    unless(
        value.size() >= least && value.size() <= most,
        at,
        "has %d to %d elements".formatted(least, most));
  }

  /** The address of a picture or a link. */
  void address(JsonNode object, String key, boolean files, String where) {
    String value = object.path(key).asText();
    unless(
        absent(object.path(key))
            || value.startsWith("https://")
            || value.startsWith("http://")
            || (files && value.startsWith("attachment://")),
        where + "." + key,
        "is a web address" + (files ? " or names an attachment" : ""));
  }

  static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  static int length(JsonNode text) {
    String value = text.asText("");
    return value.codePointCount(0, value.length());
  }
}
