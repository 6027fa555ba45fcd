package dev.clio.bot.sql;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.sources.Uploads;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Records of files in the database, with the name of who added them at that moment. A person who
 * goes leaves them to the class, without name, as the files are still there; those of a
 * conversation with that person alone go along, and whoever keeps the files must have deleted them
 * before.
 */
final class SqlUploads implements Uploads, PersonalData {
  private final Database database;

  SqlUploads(Database database) {
    this.database = database;
  }

  @Override
  public void add(Added added) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO upload (home, file, bytes, person, name, at)
                    VALUES (:home, :file, :bytes, :person, :name, :at)
                    ON CONFLICT (home, file) DO UPDATE SET
                      bytes = excluded.bytes, person = excluded.person,
                      name = excluded.name, at = excluded.at\
                    """)
                .bind("home", Refs.of(added.home()))
                .bind("file", added.name())
                .bind("bytes", added.bytes())
                .bind("person", Refs.of(added.by()))
                .bind("name", added.by().name())
                .bind("at", added.at().toEpochMilli())
                .execute());
  }

  @Override
  public List<Added> of(ServerRef home) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM upload WHERE home = :home ORDER BY at DESC, file")
                .bind("home", Refs.of(home))
                .map(
                    (row, _) ->
                        new Added(
                            home,
                            row.getString("file"),
                            row.getLong("bytes"),
                            Refs.person(home, row),
                            Instant.ofEpochMilli(row.getLong("at"))))
                .list());
  }

  @Override
  public boolean remove(ServerRef home, String name) {
    int rows =
        database.write(
            handle ->
                handle
                    .createUpdate("DELETE FROM upload WHERE home = :home AND file = :file")
                    .bind("home", Refs.of(home))
                    .bind("file", name)
                    .execute());
    return rows == 1;
  }

  @Override
  public String kind() {
    return "uploads";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        """
        SELECT at, home, file, bytes, name FROM upload
        WHERE person = :person OR %s ORDER BY at\
        """
            .formatted(Rows.aloneAtHome("home")));
  }

  @Override
  public int delete(Person person) {
    return Rows.delete(
        database,
        person,
        "DELETE FROM upload WHERE person = :person AND home LIKE '%:chat-%'",
        "DELETE FROM upload WHERE " + Rows.aloneAtHome("home"),
        "UPDATE upload SET person = NULL, name = NULL WHERE person = :person");
  }
}
