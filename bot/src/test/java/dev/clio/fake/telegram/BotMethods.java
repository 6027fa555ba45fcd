package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What concerns the bot itself: updates, menus, files. */
final class BotMethods {
  private final World world;

  /** Name and descriptions, with the language behind. */
  private final Map<String, String> told = new ConcurrentHashMap<>();

  BotMethods(World world) {
    this.world = world;
  }

  void addTo(Map<String, Method> methods) {
    methods.put("getMe", request -> me());
    methods.put("getUpdates", this::updates);
    methods.put("deleteWebhook", this::deleteWebhook);
    methods.put("setWebhook", this::setWebhook);
    methods.put("getWebhookInfo", request -> webhookInfo());
    methods.put("setMyCommands", this::setCommands);
    methods.put("getMyCommands", this::commands);
    methods.put("deleteMyCommands", this::deleteCommands);
    for (String told : List.of("Name", "Description", "ShortDescription")) {
      methods.put("setMy" + told, request -> tell(told, request));
      methods.put("getMy" + told, request -> told(told, request));
    }
    methods.put("getFile", this::file);
  }

  private JsonNode me() {
    return World.bot()
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", world.readsAllGroupMessages)
        .put("supports_inline_queries", world.inlineMode)
        .put("can_connect_to_business", false)
        .put("has_main_web_app", false)
        .put("has_topics_enabled", false);
  }

  private JsonNode updates(Request request) {
    if (!world.webhook.isEmpty()) {
      throw new Refused(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
              + " delete the webhook first");
    }
    return world.updates.take(request);
  }

  private JsonNode deleteWebhook(Request request) {
    world.webhook = "";
    if (request.flag("drop_pending_updates")) {
      world.updates.drop();
    }
    return Json.TRUE;
  }

  private JsonNode setWebhook(Request request) {
    world.webhook = request.text("url");
    return Json.TRUE;
  }

  private JsonNode webhookInfo() {
    return Json.object()
        .put("url", world.webhook)
        .put("has_custom_certificate", false)
        .put("pending_update_count", world.updates.unconfirmed());
  }

  private JsonNode setCommands(Request request) {
    JsonNode commands = request.tree("commands");
    if (commands.size() > 100) {
      throw Refused.bad("BOT_COMMANDS_TOO_MUCH");
    }
    commands.forEach(
        command -> {
          if (!command.path("command").asText().matches("/?[a-z0-9_]{1,32}")) {
            throw Refused.bad("BOT_COMMAND_INVALID");
          }
          int described = command.path("description").asText().strip().length();
          if (described < 1 || described > 256) {
            throw Refused.bad("BOT_COMMAND_DESCRIPTION_INVALID");
          }
        });
    world.menus.set(scope(request), language(request), commands);
    return Json.TRUE;
  }

  private JsonNode commands(Request request) {
    return world.menus.get(scope(request), language(request)).orElseGet(Json::array);
  }

  private JsonNode deleteCommands(Request request) {
    world.menus.delete(scope(request), language(request));
    return Json.TRUE;
  }

  private JsonNode tell(String what, Request request) {
    told.put(what + language(request), request.text(field(what)));
    return Json.TRUE;
  }

  private JsonNode told(String what, Request request) {
    return Json.object()
        .put(field(what), told.getOrDefault(what + language(request), told.getOrDefault(what, "")));
  }

  private static String field(String what) {
    return what.equals("ShortDescription") ? "short_description" : what.toLowerCase(Locale.ROOT);
  }

  private static String language(Request request) {
    String language = request.text("language_code");
    if (!language.matches("|[a-z]{2}")) {
      throw Refused.bad("invalid language code specified");
    }
    return language;
  }

  private static String scope(Request request) {
    JsonNode scope = request.tree("scope");
    String type = scope.path("type").asText("default");
    return scope.has("chat_id") ? type + ":" + scope.path("chat_id").asText() : type;
  }

  private JsonNode file(Request request) {
    StoredFile file =
        world.files.byId(request.text("file_id")).orElseThrow(() -> Refused.bad("invalid file_id"));
    if (file.bytes().length > 20 * 1024 * 1024) {
      throw Refused.bad("file is too big");
    }
    ObjectNode json =
        Json.object()
            .put("file_id", file.id())
            .put("file_unique_id", "u" + file.id())
            .put("file_size", file.bytes().length);
    return json.put("file_path", file.path());
  }
}
