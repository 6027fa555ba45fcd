package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** Refuses keyboards that the real server refuses. */
final class Keyboards {
  private Keyboards() {}

  static void check(JsonNode markup) {
    markup.path("inline_keyboard").forEach(row -> row.forEach(Keyboards::checkButton));
  }

  private static void checkButton(JsonNode button) {
    if (button.path("text").asText().isBlank()) {
      throw Refused.bad("can't parse inline keyboard button: Text must be non-empty");
    }
    if (button.has("callback_data")) {
      int bytes = button.get("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > 64) {
        throw Refused.bad("BUTTON_DATA_INVALID");
      }
    } else if (button.has("url")) {
      String url = button.get("url").asText();
      if (!Links.valid(url)) {
        throw Refused.bad("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
      }
    } else if (button.size() < 2) {
      throw Refused.bad(
          "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
    }
  }
}
