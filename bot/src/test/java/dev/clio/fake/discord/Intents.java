package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a session hears of, by the intents it named. */
final class Intents {
  static final int GUILDS = 1;
  static final int GUILD_MEMBERS = 1 << 1;
  static final int GUILD_PRESENCES = 1 << 8;
  static final int GUILD_MESSAGES = 1 << 9;
  static final int DIRECT_MESSAGES = 1 << 12;
  static final int MESSAGE_CONTENT = 1 << 15;
  static final int PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;

  private Intents() {}

  static boolean hears(int intents, Occurrence what) {
    String event = what.event();
    if (event.startsWith("MESSAGE_")) {
      return (intents & (what.inGuild() ? GUILD_MESSAGES : DIRECT_MESSAGES)) != 0;
    }
    if (event.startsWith("GUILD_MEMBER_")) {
      return (intents & GUILD_MEMBERS) != 0;
    }
    if (event.startsWith("GUILD_") || event.startsWith("CHANNEL_") || event.startsWith("THREAD_")) {
      return (intents & GUILDS) != 0;
    }
    return true;
  }

  /** Whether the words of a message are left out for a session. */
  static boolean hides(int intents, Occurrence what, JsonNode message, long bot) {
    if (!what.event().equals("MESSAGE_CREATE") && !what.event().equals("MESSAGE_UPDATE")) {
      return false;
    }
    if ((intents & MESSAGE_CONTENT) != 0 || !what.inGuild()) {
      return false;
    }
    String id = Long.toString(bot);
    if (message.path("author").path("id").asText().equals(id)) {
      return false;
    }
    for (JsonNode one : message.path("mentions")) {
      if (one.path("id").asText().equals(id)) {
        return false;
      }
    }
    return true;
  }

  static JsonNode hidden(JsonNode message) {
    ObjectNode bare = message.deepCopy();
    bare.put("content", "");
    bare.putArray("embeds");
    bare.putArray("components");
    bare.putArray("attachments");
    return bare;
  }
}
