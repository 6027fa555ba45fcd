package dev.clio.bot.sql;

import dev.clio.bot.chat.Person;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.settings.SettingsStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Settings in the database. Those of a person, and of a conversation with one alone, go along. */
final class SqlSettings implements SettingsStore, PersonalData {
  private final Database database;

  SqlSettings(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, String> of(Owner owner) {
    return database.read(
        handle -> {
          Map<String, String> found = new HashMap<>();
          handle
              .createQuery(
                  "SELECT name, value FROM setting WHERE owner = :owner AND scope = :scope")
              .bind("owner", Refs.of(owner.platform(), owner.id()))
              .bind("scope", owner.scope().name())
              .map((row, _) -> Map.entry(row.getString("name"), row.getString("value")))
              .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
          return Map.copyOf(found);
        });
  }

  @Override
  public void set(Owner owner, String name, Optional<String> value) {
    database.write(
        handle ->
            value
                .map(words -> put(handle, owner, name, words))
                .orElseGet(() -> take(handle, owner, name)));
  }

  private static int put(Handle handle, Owner owner, String name, String value) {
    return handle
        .createUpdate(
            """
            INSERT INTO setting (owner, scope, name, value)
            VALUES (:owner, :scope, :name, :value)
            ON CONFLICT (owner, scope, name) DO UPDATE SET value = excluded.value\
            """)
        .bind("owner", Refs.of(owner.platform(), owner.id()))
        .bind("scope", owner.scope().name())
        .bind("name", name)
        .bind("value", value)
        .execute();
  }

  private static int take(Handle handle, Owner owner, String name) {
    return handle
        .createUpdate(
            "DELETE FROM setting WHERE owner = :owner AND scope = :scope AND name = :name")
        .bind("owner", Refs.of(owner.platform(), owner.id()))
        .bind("scope", owner.scope().name())
        .bind("name", name)
        .execute();
  }

  @Override
  public String kind() {
    return "settings";
  }

  /** Whatever has the id of the account is of that person; a server has another. */
  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        """
        SELECT scope, name, value FROM setting
        WHERE %s ORDER BY scope, name\
        """
            .formatted(Rows.aloneInChat("owner")));
  }

  @Override
  public int delete(Person person) {
    return Rows.delete(database, person, "DELETE FROM setting WHERE " + Rows.aloneInChat("owner"));
  }
}
