package dev.clio.bot.sql;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.sources.SourceRules;
import dev.clio.index.passage.SourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Rules in the database. Personal are those of a conversation with one person alone. */
final class SqlRules implements SourceRules, PersonalData {
  private final Database database;

  SqlRules(Database database) {
    this.database = database;
  }

  @Override
  public Map<SourceId, Rule> of(ServerRef home) {
    return database.read(
        handle -> {
          Map<SourceId, Rule> found = new HashMap<>();
          handle
              .createQuery("SELECT source, rule FROM source_rule WHERE home = :home")
              .bind("home", Refs.of(home))
              .map(
                  (row, _) ->
                      Map.entry(
                          new SourceId(row.getString("source")),
                          Rule.valueOf(row.getString("rule"))))
              .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
          return Map.copyOf(found);
        });
  }

  @Override
  public void set(ServerRef home, SourceId source, Optional<Rule> rule) {
    database.write(
        handle ->
            rule.map(one -> put(handle, home, source, one))
                .orElseGet(() -> take(handle, home, source)));
  }

  private static int put(Handle handle, ServerRef home, SourceId source, Rule rule) {
    return handle
        .createUpdate(
            """
            INSERT INTO source_rule (home, source, rule) VALUES (:home, :source, :rule)
            ON CONFLICT (home, source) DO UPDATE SET rule = excluded.rule\
            """)
        .bind("home", Refs.of(home))
        .bind("source", source.value())
        .bind("rule", rule.name())
        .execute();
  }

  private static int take(Handle handle, ServerRef home, SourceId source) {
    return handle
        .createUpdate("DELETE FROM source_rule WHERE home = :home AND source = :source")
        .bind("home", Refs.of(home))
        .bind("source", source.value())
        .execute();
  }

  @Override
  public String kind() {
    return "rules";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        "SELECT source, rule FROM source_rule WHERE "
            + Rows.aloneAtHome("home")
            + " ORDER BY source");
  }

  @Override
  public int delete(Person person) {
    return Rows.delete(
        database, person, "DELETE FROM source_rule WHERE " + Rows.aloneAtHome("home"));
  }
}
