package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What changes or removes messages that stand. */
final class EditMethods {
  private final World world;

  EditMethods(World world) {
    this.world = world;
  }

  void addTo(Map<String, Method> methods) {
    methods.put("editMessageText", this::editText);
    methods.put("editMessageCaption", this::editCaption);
    methods.put("editMessageReplyMarkup", this::editMarkup);
    methods.put("stopPoll", request -> world.polls.stop(toEdit(request)));
    methods.put("deleteMessage", this::delete);
    methods.put("deleteMessages", this::deleteAll);
  }

  private JsonNode editText(Request request) {
    ChatMessage message = toEdit(request);
    Content text = Texts.text(request);
    if (message.content().file().isPresent() || message.content().special().has("poll")) {
      throw Refused.bad("there is no text in the message to edit");
    }
    return edit(request, message, text.with(request.tree("reply_markup")));
  }

  private JsonNode editCaption(Request request) {
    ChatMessage message = toEdit(request);
    Content caption = Texts.caption(request).with(request.tree("reply_markup"));
    if (message.content().file().isEmpty()) {
      throw Refused.bad("there is no caption in the message to edit");
    }
    return edit(request, message, message.content().with(caption));
  }

  private JsonNode editMarkup(Request request) {
    ChatMessage message = toEdit(request);
    return edit(request, message, message.content().with(request.tree("reply_markup")));
  }

  private JsonNode edit(Request request, ChatMessage message, Content content) {
    Keyboards.check(content.markup());
    Content now = message.content();
    boolean same =
        now.text().equals(content.text())
            && now.entities().equals(content.entities())
            && buttons(now).equals(buttons(content));
    if (same) {
      throw Refused.bad(
          "message is not modified: specified new message content and reply markup are exactly the"
              + " same as a current content and reply markup of the message");
    }
    world.checks.said(message.chat(), content);
    message.edit(content);
    return request.has("inline_message_id") ? Json.TRUE : message.json();
  }

  private static JsonNode buttons(Content content) {
    JsonNode rows = content.markup().path("inline_keyboard");
    return rows.isMissingNode() ? Json.array() : rows;
  }

  private ChatMessage toEdit(Request request) {
    if (request.has("inline_message_id")) {
      return world
          .queries
          .message(request.text("inline_message_id"))
          .orElseThrow(() -> Refused.bad("MESSAGE_ID_INVALID"));
    }
    ChatMessage message =
        world
            .chat(request, Access.EDIT)
            .message(request.number("message_id", 0))
            .orElseThrow(() -> Refused.bad("message to edit not found"));
    if (message.from().isPresent() || message.chat().isShut()) {
      throw Refused.bad("message can't be edited");
    }
    return message;
  }

  private JsonNode delete(Request request) {
    Chat chat = world.chat(request, Access.EDIT);
    ChatMessage message =
        chat.message(request.number("message_id", 0))
            .orElseThrow(() -> Refused.bad("message to delete not found"));
    boolean may = message.from().isEmpty() || chat.isPrivate() || chat.botIsAdministrator();
    if (!may) {
      throw Refused.bad("message can't be deleted");
    }
    message.delete();
    return Json.TRUE;
  }

  private JsonNode deleteAll(Request request) {
    Chat chat = world.chat(request, Access.EDIT);
    request
        .tree("message_ids")
        .forEach(id -> chat.message(id.asInt()).ifPresent(ChatMessage::delete));
    return Json.TRUE;
  }
}
