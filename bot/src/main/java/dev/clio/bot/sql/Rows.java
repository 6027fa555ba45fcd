package dev.clio.bot.sql;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Rows that are about a person. Statements find the person as {@code :person}, and whether a column
 * names a conversation with that person alone by {@link #aloneInChat} and {@link #aloneAtHome}.
 */
final class Rows {
  private Rows() {}

  /**
   * Whether a column of chats names one that has the id of the account: on Telegram a direct
   * conversation, a topic of one, and what is asked inline.
   */
  static String aloneInChat(String column) {
    return alone(column, "chat", "inline");
  }

  /**
   * The same of a column of homes.
   *
   * @see dev.clio.bot.chat.Place#home
   */
  static String aloneAtHome(String column) {
    return alone(column, "home", "inlineHome");
  }

  private static String alone(String column, String whole, String inline) {
    return "(%1$s IN (:%2$s, :%3$s) OR substr(%1$s, 1, length(:%2$s) + 1) = :%2$s || '/')"
        .formatted(column, whole, inline);
  }

  /** What a query finds, columns by name; a column named "at" is an instant. */
  static List<Map<String, String>> of(Database database, Person person, String query) {
    return database.read(
        handle -> handle.createQuery(query).bindMap(names(person)).map(Rows::row).list());
  }

  /** Deletes or changes rows, and returns how many. */
  static int delete(Database database, Person person, String... statements) {
    int rows =
        database.write(
            handle -> {
              int changed = 0;
              for (String statement : statements) {
                changed += handle.createUpdate(statement).bindMap(names(person)).execute();
              }
              return changed;
            });
    database.scrub();
    return rows;
  }

  private static Map<String, String> names(Person person) {
    PlatformName platform = person.platform();
    return Map.of(
        "person", Refs.of(person),
        "chat", Refs.of(person),
        "home", Refs.of(platform, "chat-" + person.account()),
        "inline", Refs.of(platform, "inline-" + person.account()),
        "inlineHome", Refs.of(platform, "chat-inline-" + person.account()));
  }

  private static Map<String, String> row(ResultSet row, StatementContext context)
      throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      String name = row.getMetaData().getColumnLabel(column);
      cells.put(
          name,
          name.equals("at")
              ? Instant.ofEpochMilli(row.getLong(column)).toString()
              : row.getString(column));
    }
    return cells;
  }
}
