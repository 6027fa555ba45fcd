package dev.clio.bot.sql;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.onthisday.DigestId;
import dev.clio.bot.onthisday.Run;
import dev.clio.index.event.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The run of a digest as a row. */
final class RunRow {
  private RunRow() {}

  static String events(Run run) {
    return run.events().stream().map(EventId::value).collect(Collectors.joining(" "));
  }

  /** What is written when a run ends. */
  static Map<String, @Nullable Object> ending(Run run) {
    Run.Ending ending = run.ending().orElseThrow();
    Map<String, @Nullable Object> cells = new HashMap<>();
    cells.put("digest", run.digest().value());
    cells.put("day", run.day().toEpochDay());
    cells.put("outcome", ending.outcome().name());
    cells.put("ended", ending.at().toEpochMilli());
    cells.put("message", ending.message().map(MessageRef::id).orElse(null));
    cells.put("words", ending.words());
    return cells;
  }

  static Run run(ResultSet row) throws SQLException {
    long begun = row.getLong("begun");
    Optional<Instant> since =
        row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(begun));
    return new Run(
        new DigestId(row.getString("digest")),
        LocalDate.ofEpochDay(row.getLong("day")),
        Instant.ofEpochMilli(row.getLong("due")),
        events(row.getString("events")),
        since,
        ending(row));
  }

  private static List<EventId> events(String words) {
    return Stream.of(words.split(" ")).filter(id -> !id.isEmpty()).map(EventId::new).toList();
  }

  private static Optional<Run.Ending> ending(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    if (outcome == null) {
      return Optional.empty();
    }
    String chat = row.getString("chat");
    int colon = chat.indexOf(':');
    ChatRef ref =
        new ChatRef(new PlatformName(chat.substring(0, colon)), chat.substring(colon + 1));
    return Optional.of(
        new Run.Ending(
            Run.Outcome.valueOf(outcome),
            Instant.ofEpochMilli(row.getLong("ended")),
            Optional.ofNullable(row.getString("message")).map(id -> new MessageRef(ref, id)),
            row.getString("words")));
  }
}
