package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What happens to a group as a whole, and what the bot hears of it. */
final class Groups {
  private final World world;

  Groups(World world) {
    this.world = world;
  }

  /** A chat of these, the first being its creator, where the bot is a member. */
  Chat open(Chat.Kind kind, String title, User... members) {
    long id = kind == Chat.Kind.GROUP ? -world.freshId() : -1_000_000_000_000L - world.freshId();
    var chat = new Chat(world, kind, id, title);
    for (User member : members) {
      chat.members.put(member, chat.members.isEmpty() ? Membership.CREATOR : Membership.MEMBER);
    }
    world.add(chat);
    return chat;
  }

  void botLeaves(Chat chat, User by, String status) {
    String kind = chat.kind() == Chat.Kind.GROUP ? "group" : "supergroup";
    String what =
        status.equals("kicked") ? "bot was kicked from the " : "bot is not a member of the ";
    Refused refusal = Refused.forbidden(what + kind + " chat");
    chat.shut(chat.kind() == Chat.Kind.GROUP ? Access.EDIT : Access.READ, refusal, status);
    world.happened("my_chat_member", Memberships.ofBot(world, chat, by, status));
  }

  void botJoins(Chat chat, User by) {
    chat.reopen();
    world.happened("my_chat_member", Memberships.ofBot(world, chat, by, "member"));
    ObjectNode joined = Json.object();
    joined.putArray("new_chat_members").add(World.bot());
    announce(chat, by, joined);
  }

  void joins(Chat chat, User user) {
    chat.members.put(user, Membership.MEMBER);
    ObjectNode joined = Json.object();
    joined.putArray("new_chat_members").add(user.json());
    announce(chat, user, joined);
  }

  void leaves(Chat chat, User user) {
    chat.members.put(user, Membership.LEFT);
    ObjectNode left = Json.object();
    left.set("left_chat_member", user.json());
    announce(chat, user, left);
  }

  /** The group gets a new id; the old one is dead, and says where it went. */
  Chat upgrade(Chat group, User by) {
    Chat upgraded = open(Chat.Kind.SUPERGROUP, group.title());
    upgraded.members.putAll(group.members);
    ObjectNode parameters = Json.object().put("migrate_to_chat_id", upgraded.id());
    announce(group, by, parameters.deepCopy());
    String words = "Bad Request: group chat was upgraded to a supergroup chat";
    group.shut(Access.WRITE, new Refused(400, words, parameters), "left");
    announce(upgraded, by, Json.object().put("migrate_from_chat_id", group.id()));
    return upgraded;
  }

  private void announce(Chat chat, User by, ObjectNode service) {
    ChatMessage message =
        chat.say(Optional.of(by), Optional.empty(), Optional.empty(), Content.service(service));
    world.happened("message", message.json());
  }
}
