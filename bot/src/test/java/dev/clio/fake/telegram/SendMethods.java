package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** What puts a new message into a chat. */
final class SendMethods {
  private static final int MOST = 50 << 20;
  private static final int MOST_OF_PHOTO = 10 << 20;

  private final World world;

  SendMethods(World world) {
    this.world = world;
  }

  void addTo(Map<String, Method> methods) {
    methods.put("sendMessage", request -> send(request, Texts.text(request)));
    methods.put("sendDocument", request -> sendFile(request, "document"));
    methods.put("sendPhoto", request -> sendFile(request, "photo"));
    methods.put("sendPoll", request -> send(request, world.polls.open(request)));
    methods.put("sendChatAction", this::act);
  }

  private JsonNode send(Request request, Content content) {
    Chat chat = world.chat(request, Access.WRITE);
    JsonNode markup = request.tree("reply_markup");
    Keyboards.check(markup);
    Optional<ChatMessage> replyTo = replyTo(request, chat);
    Optional<Integer> thread = thread(request, chat, replyTo);
    Content whole = content.with(markup);
    world.checks.said(chat, whole);
    return chat.say(Optional.empty(), thread, replyTo, whole).json();
  }

  /** Without a thread a reply goes where the message stands; outside forums nobody minds it. */
  private static Optional<Integer> thread(
      Request request, Chat chat, Optional<ChatMessage> replyTo) {
    int thread = request.number("message_thread_id", 0);
    if (chat.kind() == Chat.Kind.SUPERGROUP) {
      return replyTo.map(message -> message.thread().orElse(message.id()));
    }
    if (thread == 0 || chat.kind() == Chat.Kind.GROUP) {
      return replyTo.flatMap(ChatMessage::thread);
    }
    return chat.topic(thread)
        .map(Topic::id)
        .or(
            () -> {
              throw Refused.bad("message thread not found");
            });
  }

  private static Optional<ChatMessage> replyTo(Request request, Chat chat) {
    JsonNode parameters = request.tree("reply_parameters");
    int id = parameters.path("message_id").asInt(request.number("reply_to_message_id", 0));
    Optional<ChatMessage> found = chat.message(id);
    boolean goesWithout =
        id == 0
            || parameters.path("allow_sending_without_reply").asBoolean(false)
            || request.flag("allow_sending_without_reply");
    if (found.isEmpty() && !goesWithout) {
      throw Refused.bad("message to be replied not found");
    }
    return found;
  }

  private JsonNode sendFile(Request request, String kind) {
    Content caption = Texts.caption(request);
    StoredFile file =
        request
            .file(kind)
            .map(upload -> stored(kind, upload))
            .or(() -> world.files.byId(request.text(kind)))
            .orElseThrow(() -> Refused.bad("there is no " + kind + " in the request"));
    return send(request, caption.with(file));
  }

  private StoredFile stored(String kind, Request.Upload upload) {
    if (upload.bytes().length == 0) {
      throw Refused.bad("file must be non-empty");
    }
    if (upload.bytes().length > (kind.equals("photo") ? MOST_OF_PHOTO : MOST)) {
      throw new Refused(413, "Request Entity Too Large");
    }
    return world.files.store(kind, upload.name(), upload.bytes());
  }

  private JsonNode act(Request request) {
    Chat chat = world.chat(request, Access.WRITE);
    chat.acts(request.text("action"));
    return Json.TRUE;
  }
}
