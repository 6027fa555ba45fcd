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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts the points of rounds anew from nothing but the rows of their logs, by the rule that the
 * lobby tells: 1,000 for a right answer at once, 500 at the end of the time; pauses, and when
 * nobody conducted, do not count. Knows no code of Clio's.
 */
final class ScoreSheet {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> log = new ArrayList<>();
  private final Map<String, Integer> kept = new TreeMap<>();

  /** The rounds in an SQLite file, oldest first. */
  static List<ScoreSheet> of(Path home) throws SQLException, IOException {
    return of("jdbc:sqlite:" + home.resolve("data/clio.db"), "", "");
  }

  static List<ScoreSheet> of(String url, String user, String password)
      throws SQLException, IOException {
    Map<String, ScoreSheet> sheets = new LinkedHashMap<>();
    try (Connection db = DriverManager.getConnection(url, user, password);
        Statement statement = db.createStatement()) {
      try (ResultSet rows = statement.executeQuery("SELECT id FROM quiz_round ORDER BY opened")) {
        while (rows.next()) {
          sheets.put(rows.getString(1), new ScoreSheet());
        }
      }
      try (ResultSet rows =
          statement.executeQuery("SELECT round, event FROM quiz_event ORDER BY round, number")) {
        while (rows.next()) {
          JsonNode event = JSON.readTree(rows.getString(2));
          Objects.requireNonNull(sheets.get(rows.getString(1))).log.add(event);
        }
      }
      try (ResultSet rows =
          statement.executeQuery("SELECT round, person, points FROM quiz_score")) {
        while (rows.next()) {
          Objects.requireNonNull(sheets.get(rows.getString(1)))
              .kept
              .put(rows.getString(2), rows.getInt(3));
        }
      }
    }
    return List.copyOf(sheets.values());
  }

  /** What happened, in order. */
  List<JsonNode> log() {
    return log;
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
    Map<Integer, Map<String, Double>> answers = new TreeMap<>();
    Optional<Instant> started = Optional.empty();
    Duration lost = Duration.ZERO;
    int open = 0;
    for (JsonNode event : log) {
      Instant at = Instant.parse(event.path("at").asText());
      switch (event.path("is").asText()) {
        case "Put" -> {
          open = event.path("number").asInt();
          started = Optional.empty();
          lost = Duration.ZERO;
          JsonNode card = opened.path("deck").path(event.path("card").asInt());
          right.put(open, card.path("solution").path("right").asInt());
        }
        case "Started" -> started = Optional.of(at);
        case "Closed" -> open = 0;
        case "Interrupted" -> {
          Instant since = Instant.parse(event.path("since").asText());
          if (open > 0 && started.isPresent()) {
            lost =
                lost.plus(
                    Duration.between(since.isBefore(started.get()) ? started.get() : since, at));
          }
        }
        case "Answered" -> {
          int number = event.path("number").asInt();
          boolean isRight =
              event.path("given").path("index").asInt() == right.getOrDefault(number, -1);
          Duration gone = lost;
          Duration took =
              started.map(begin -> Duration.between(begin, at).minus(gone)).orElse(Duration.ZERO);
          double share = Math.clamp(took.toMillis() / (double) time.toMillis(), 0, 1);
          answers
              .computeIfAbsent(number, _ -> new HashMap<>())
              .put(event.path("person").asText(), isRight ? 1_000 * (1 - share / 2) : 0);
        }
        default -> {}
      }
    }
    answers
        .values()
        .forEach(
            given ->
                given.forEach(
                    (person, worth) ->
                        points.merge(person, (int) Math.round(worth), Integer::sum)));
    return points;
  }
}
