package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Chats, their members and topics. */
final class ChatMethods {
  private final World world;

  ChatMethods(World world) {
    this.world = world;
  }

  void addTo(Map<String, Method> methods) {
    methods.put("getChat", this::chat);
    methods.put("getChatMember", this::member);
    methods.put("getChatAdministrators", this::administrators);
    methods.put("getChatMemberCount", this::count);
    methods.put("leaveChat", this::leave);
    methods.put("pinChatMessage", this::standing);
    methods.put("unpinChatMessage", request -> Json.TRUE);
    methods.put("setMessageReaction", this::standing);
  }

  private JsonNode chat(Request request) {
    var full =
        world
            .chat(request, Access.READ)
            .json()
            .put("accent_color_id", 0)
            .put("max_reaction_count", 11);
    full.putObject("accepted_gift_types")
        .put("unlimited_gifts", false)
        .put("limited_gifts", false)
        .put("unique_gifts", false)
        .put("premium_subscription", false)
        .put("gifts_from_channels", false);
    return full;
  }

  private JsonNode member(Request request) {
    Chat chat = world.chat(request, Access.READ);
    long id = request.longNumber("user_id", 0);
    if (id == World.BOT_ID) {
      return Memberships.of(World.bot(), chat.botStatus());
    }
    User user =
        Optional.ofNullable(world.users.get(id))
            .orElseThrow(() -> Refused.bad("invalid user_id specified"));
    return Memberships.of(user, chat.members.getOrDefault(user, Membership.LEFT));
  }

  private JsonNode administrators(Request request) {
    Chat chat = world.chat(request, Access.READ);
    if (chat.isPrivate()) {
      throw Refused.bad("there are no administrators in the private chat");
    }
    return chat.members.entrySet().stream()
        .filter(
            entry ->
                entry.getValue() == Membership.CREATOR
                    || entry.getValue() == Membership.ADMINISTRATOR)
        .map(entry -> Memberships.of(entry.getKey(), entry.getValue()))
        .collect(Json.toArray());
  }

  private JsonNode count(Request request) {
    return Json.number(world.chat(request, Access.READ).members.size() + 1);
  }

  private JsonNode leave(Request request) {
    Chat chat = world.chat(request, Access.READ);
    chat.shut(Access.READ, Refused.forbidden("bot is not a member of the chat"), "left");
    return Json.TRUE;
  }

  /** What only needs the message to be there. */
  private JsonNode standing(Request request) {
    return world
        .chat(request, Access.WRITE)
        .message(request.number("message_id", 0))
        .map(found -> Json.TRUE)
        .orElseThrow(() -> Refused.bad("message not found"));
  }
}
