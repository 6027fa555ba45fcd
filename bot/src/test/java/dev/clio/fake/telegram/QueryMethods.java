package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Answers to presses and inline queries, which grow old. */
final class QueryMethods {
  /** The real server keeps queries for about this long. */
  static final Duration LIFE_OF_PRESS = Duration.ofMinutes(15);

  static final Duration LIFE_OF_INLINE = Duration.ofSeconds(60);

  private final World world;

  QueryMethods(World world) {
    this.world = world;
  }

  void addTo(Map<String, Method> methods) {
    methods.put("answerCallbackQuery", this::answerPress);
    methods.put("answerInlineQuery", this::answerInline);
  }

  private JsonNode answerPress(Request request) {
    Press press =
        world.queries.press(request.text("callback_query_id")).orElseThrow(QueryMethods::tooOld);
    String text = request.text("text");
    if (text.length() > 200) {
      throw Refused.bad("MESSAGE_TOO_LONG");
    }
    var toast = new Toast(text, request.flag("show_alert"), request.text("url"));
    if (aged(press.date(), LIFE_OF_PRESS) || !press.answer(toast)) {
      throw tooOld();
    }
    return Json.TRUE;
  }

  private JsonNode answerInline(Request request) {
    InlineQuery query =
        world.queries.inline(request.text("inline_query_id")).orElseThrow(QueryMethods::tooOld);
    if (aged(query.date(), LIFE_OF_INLINE)) {
      throw tooOld();
    }
    JsonNode results = request.tree("results");
    if (results.size() > 50) {
      throw Refused.bad("RESULTS_TOO_MUCH");
    }
    results.forEach(
        result -> {
          JsonNode input = result.path("input_message_content");
          Texts.read(
              input.path("message_text").asText(),
              input.path("parse_mode").asText(),
              input.path("entities"));
          Keyboards.check(result.path("reply_markup"));
        });
    ObjectNode whole = request.json();
    whole.set("results", results);
    query.answer(whole);
    return Json.TRUE;
  }

  private boolean aged(Instant date, Duration life) {
    return date.plus(life).isBefore(world.clock.instant());
  }

  private static Refused tooOld() {
    return Refused.bad("query is too old and response timeout expired or query ID is invalid");
  }
}
