package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a bot can say and should not: calling people in groups, links that are tricks. */
final class Manners {
  private Manners() {}

  static List<String> objections(Chat chat, Content content) {
    var found = new ArrayList<String>();
    for (Entity entity : content.entities()) {
      String words = entity.in(content.text());
      switch (entity.type()) {
        case "mention", "text_mention" -> {
          // A prompt that opens the reply of one person has no other way to name them.
          boolean prompt =
              entity.type().equals("text_mention")
                  && content.markup().path("force_reply").asBoolean()
                  && content.markup().path("selective").asBoolean();
          if (!chat.isPrivate() && !prompt && !words.equals("@" + World.BOT_NAME)) {
            found.add("a message in " + chat + " calls " + words);
          }
        }
        case "text_link" -> {
          if (!entity.detail().matches("https?://.+")) {
            found.add("a link leads to " + entity.detail());
          }
        }
        default -> {}
      }
    }
    for (JsonNode row : content.markup().path("inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.has("url") && !button.path("url").asText().matches("https?://.+")) {
          found.add("a button leads to " + button.path("url"));
        }
      }
    }
    return found;
  }
}
