package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A special part of a text.
 *
 * @param offset in UTF-16 code units, as length
 * @param detail the address of a text_link, the id of a text_mention's user, the language of a pre;
 *     otherwise empty
 */
public record Entity(String type, int offset, int length, String detail) {
  /** Its part of the text. */
  public String in(String text) {
    return text.substring(offset, offset + length);
  }

  Entity without() {
    return new Entity(type, offset, length, "");
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("type", type).put("offset", offset).put("length", length);
    if (!detail.isEmpty()) {
      switch (type) {
        case "text_link" -> json.put("url", detail);
        case "text_mention" ->
            json.putObject("user")
                .put("id", Long.parseLong(detail))
                .put("is_bot", false)
                .put("first_name", "");
        case "pre" -> json.put("language", detail);
        case "custom_emoji" -> json.put("custom_emoji_id", detail);
        case "date_time" -> json.put("unix_time", Long.parseLong(detail));
        default -> throw new IllegalStateException(type + " has no detail");
      }
    }
    return json;
  }
}
