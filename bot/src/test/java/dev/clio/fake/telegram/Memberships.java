package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Chat members as the Bot API shows them. */
final class Memberships {
  private Memberships() {}

  static ObjectNode of(User user, Membership membership) {
    return of(user.json(), membership.name().toLowerCase(Locale.ROOT));
  }

  /** A member with what a status of theirs needs. */
  static ObjectNode of(ObjectNode user, String status) {
    ObjectNode json = Json.object().put("status", status);
    json.set("user", user);
    switch (status) {
      case "creator" -> json.put("is_anonymous", false);
      case "administrator" -> {
        json.put("can_be_edited", false).put("is_anonymous", false);
        for (String right :
            "can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories"
                .split(" ")) {
          json.put(right, true);
        }
      }
      case "kicked" -> json.put("until_date", 0);
      default -> {}
    }
    return json;
  }

  /** The my_chat_member update of the bot's new status. */
  static JsonNode ofBot(World world, Chat chat, User by, String status) {
    ObjectNode update = Json.object();
    update.set("chat", chat.json());
    update.set("from", by.json());
    update.put("date", world.clock.instant().getEpochSecond());
    String before = status.equals("member") ? "left" : "member";
    update.set("old_chat_member", of(World.bot(), before));
    update.set("new_chat_member", of(World.bot(), status));
    return update;
  }
}
