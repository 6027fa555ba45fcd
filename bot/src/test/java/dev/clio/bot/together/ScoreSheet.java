package dev.clio.bot.together;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the points of a round anew from nothing but the rows of its log, by the rule that the
 * lobby tells: 1,000 for a right answer at once, 500 at the end of the time. Knows no code of
 * Clio's.
 */
final class ScoreSheet {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> log = new ArrayList<>();
  private final Map<String, Integer> kept = new TreeMap<>();

  static ScoreSheet of(Path home) throws SQLException, IOException {
    ScoreSheet sheet = new ScoreSheet();
    try (Connection db =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve("data/clio.db"));
        Statement statement = db.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery("SELECT event FROM quiz_event ORDER BY round, number")) {
        while (rows.next()) {
          sheet.log.add(JSON.readTree(rows.getString(1)));
        }
      }
      try (ResultSet rows = statement.executeQuery("SELECT person, points FROM quiz_score")) {
        while (rows.next()) {
          sheet.kept.put(rows.getString(1), rows.getInt(2));
        }
      }
    }
    return sheet;
  }

  /** What Clio kept for its leaderboards. */
  Map<String, Integer> kept() {
    return kept;
  }

  /** What the log says it should be. */
  Map<String, Integer> counted() {
    Map<String, Integer> points = new TreeMap<>();
    JsonNode opened = log.getFirst();
    Duration time = Duration.parse(opened.path("rules").path("time").asText());
    Map<Integer, Integer> right = new HashMap<>();
    Map<Integer, Instant> started = new HashMap<>();
    Map<Integer, Map<String, JsonNode>> answers = new TreeMap<>();
    for (JsonNode event : log) {
      int number = event.path("number").asInt();
      switch (event.path("is").asText()) {
        case "Put" ->
            right.put(
                number,
                opened
                    .path("deck")
                    .path(event.path("card").asInt())
                    .path("solution")
                    .path("right")
                    .asInt());
        case "Started" -> started.put(number, Instant.parse(event.path("at").asText()));
        case "Answered" ->
            answers
                .computeIfAbsent(number, _ -> new HashMap<>())
                .put(event.path("person").asText(), event);
        default -> {}
      }
    }
    answers.forEach(
        (number, given) ->
            given.forEach(
                (person, answer) ->
                    points.merge(
                        person,
                        worth(
                            answer,
                            right.getOrDefault(number, -1),
                            started.getOrDefault(number, Instant.MAX),
                            time),
                        Integer::sum)));
    return points;
  }

  private static int worth(JsonNode answer, int right, Instant started, Duration time) {
    if (answer.path("given").path("index").asInt() != right) {
      return 0;
    }
    Duration took = Duration.between(started, Instant.parse(answer.path("at").asText()));
    double share = Math.clamp(took.toMillis() / (double) time.toMillis(), 0, 1);
    return (int) Math.round(1_000 * (1 - share / 2));
  }
}
