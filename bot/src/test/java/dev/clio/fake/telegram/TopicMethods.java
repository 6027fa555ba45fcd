package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Topics of forums; the bot needs to be an administrator there. */
final class TopicMethods {
  private static final int ICON_COLOUR = 0x6FB9F0;

  private final World world;

  TopicMethods(World world) {
    this.world = world;
  }

  void addTo(Map<String, Method> methods) {
    methods.put("createForumTopic", this::create);
    methods.put("editForumTopic", request -> change(request, topic -> rename(request, topic)));
    methods.put("closeForumTopic", request -> change(request, topic -> {}));
    methods.put("reopenForumTopic", request -> change(request, topic -> {}));
    methods.put("deleteForumTopic", request -> change(request, topic -> delete(request, topic)));
  }

  private JsonNode create(Request request) {
    String name = request.text("name").strip();
    if (name.isEmpty() || Texts.characters(name) > 128) {
      throw Refused.bad("TOPIC_TITLE_INVALID");
    }
    Topic topic = forum(request).topic(Optional.empty(), name);
    return Json.object()
        .put("message_thread_id", topic.id())
        .put("name", topic.name())
        .put("icon_color", request.number("icon_color", ICON_COLOUR));
  }

  private JsonNode change(Request request, Consumer<Topic> how) {
    Topic topic =
        forum(request)
            .topic(request.number("message_thread_id", 0))
            .orElseThrow(() -> Refused.bad("TOPIC_ID_INVALID"));
    how.accept(topic);
    return Json.TRUE;
  }

  private void rename(Request request, Topic topic) {
    if (request.has("name")) {
      forum(request).put(new Topic(topic.id(), request.text("name")));
    }
  }

  private void delete(Request request, Topic topic) {
    Chat forum = forum(request);
    forum.remove(topic);
    forum.in(topic).forEach(ChatMessage::delete);
  }

  private Chat forum(Request request) {
    Chat chat = world.chat(request, Access.WRITE);
    if (!chat.isForum()) {
      throw Refused.bad("the chat is not a forum");
    }
    if (!chat.botIsAdministrator()) {
      throw Refused.bad("not enough rights to create a topic");
    }
    return chat;
  }
}
