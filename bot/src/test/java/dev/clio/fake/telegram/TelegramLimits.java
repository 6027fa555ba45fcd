package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Our own table of what the Bot API takes, and the rules that no table of fields can say. */
final class TelegramLimits {
  private static final Shapes TABLE = LimitTable.read();
  private static final Pattern TRICK =
      Pattern.compile(
          "<a\\s[^>]*href\\s*=\\s*[\"']?+(?!https?://|tg://user\\?id=\\d+\")",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ACTIONS =
      Set.of(
          "url",
          "callback_data",
          "switch_inline_query",
          "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat",
          "copy_text");

  private TelegramLimits() {}

  static List<String> objections(Request request) {
    var found = new ArrayList<>(TABLE.objections(request));
    buttons(request.tree("reply_markup"), found);
    for (String text : List.of("text", "caption")) {
      if (TRICK.matcher(request.text(text)).find()) {
        found.add(request.method() + "." + text + " has a link that does not lead to the web");
      }
    }
    switch (request.method().toLowerCase(Locale.ROOT)) {
      case "editmessagetext", "editmessagecaption", "editmessagereplymarkup" ->
          target(request, found);
      case "sendpoll" -> quiz(request, found);
      case "answerinlinequery" -> results(request, found);
      case "setmycommands" -> commands(request, found);
      default -> {}
    }
    return found;
  }

  private static void buttons(JsonNode markup, List<String> found) {
    for (JsonNode row : markup.path("inline_keyboard")) {
      if (row.size() > 8) {
        found.add("a row of " + row.size() + " buttons, 8 are shown");
      }
      for (JsonNode button : row) {
        if (ACTIONS.stream().filter(button::hasNonNull).count() != 1) {
          found.add("a button needs exactly one action: " + button);
        }
      }
    }
  }

  private static void target(Request request, List<String> found) {
    boolean inChat = request.has("chat_id") && request.has("message_id");
    boolean inline = request.has("inline_message_id");
    boolean halfChat = request.has("chat_id") || request.has("message_id");
    if (inChat == inline || (inline && halfChat)) {
      found.add("an edit names chat and message, or an inline message");
    }
  }

  private static void quiz(Request request, List<String> found) {
    JsonNode correct = request.tree("correct_option_ids");
    boolean quiz = request.text("type").equals("quiz");
    if (quiz == correct.isEmpty()) {
      found.add("correct_option_ids belong to a quiz, and a quiz needs them");
    }
    int before = -1;
    for (JsonNode id : correct) {
      if (id.asInt() <= before || id.asInt() >= request.tree("options").size()) {
        found.add("correct_option_ids do not rise within the options: " + correct);
      }
      before = id.asInt();
    }
    if (correct.size() > 1 && !request.flag("allows_multiple_answers")) {
      found.add("several right options, and one may be chosen");
    }
    if (request.has("open_period") && request.has("close_date")) {
      found.add("open_period and close_date exclude each other");
    }
  }

  private static void results(Request request, List<String> found) {
    var ids = new HashSet<String>();
    for (JsonNode result : request.tree("results")) {
      if (!ids.add(result.path("id").asText())) {
        found.add("two results of the id " + result.path("id"));
      }
      buttons(result.path("reply_markup"), found);
    }
  }

  private static void commands(Request request, List<String> found) {
    var names = new HashSet<String>();
    for (JsonNode command : request.tree("commands")) {
      if (!names.add(command.path("command").asText())) {
        found.add("two commands of the name " + command.path("command"));
      }
    }
  }
}
