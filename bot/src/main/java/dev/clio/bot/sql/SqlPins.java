package dev.clio.bot.sql;

import dev.clio.bot.ask.Pins;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.privacy.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pinned answers in the database, with the name of who wrote them at that moment. A person who goes
 * leaves them to the class, without name; those that belong to no server go along.
 */
final class SqlPins implements Pins, PersonalData {
  private final Database database;

  SqlPins(Database database) {
    this.database = database;
  }

  @Override
  public void pin(Pin pin) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO pin (home, topic, gist, question, answer, person, name, at)
                    VALUES (:home, :topic, :gist, :question, :answer, :person, :name, :at)
                    ON CONFLICT (home, topic) DO UPDATE SET
                      question = excluded.question, answer = excluded.answer,
                      person = excluded.person, name = excluded.name, at = excluded.at\
                    """)
                .bind("home", Refs.of(pin.home()))
                .bind("topic", Refs.topic(pin.gist()))
                .bind("gist", pin.gist())
                .bind("question", pin.question())
                .bind("answer", pin.answer())
                .bind("person", Refs.of(pin.by()))
                .bind("name", pin.by().name())
                .bind("at", pin.at().toEpochMilli())
                .execute());
  }

  @Override
  public Optional<Pin> find(ServerRef home, String gist) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM pin WHERE home = :home AND topic = :topic")
                .bind("home", Refs.of(home))
                .bind("topic", Refs.topic(gist))
                .map((row, _) -> pin(home, row))
                .findOne());
  }

  @Override
  public List<Pin> of(ServerRef home) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM pin WHERE home = :home ORDER BY at DESC, topic")
                .bind("home", Refs.of(home))
                .map((row, _) -> pin(home, row))
                .list());
  }

  private static Pin pin(ServerRef home, ResultSet row) throws SQLException {
    return new Pin(
        home,
        row.getString("question"),
        row.getString("gist"),
        row.getString("answer"),
        Refs.person(home, row),
        Instant.ofEpochMilli(row.getLong("at")));
  }

  @Override
  public boolean remove(ServerRef home, String gist) {
    int rows =
        database.write(
            handle ->
                handle
                    .createUpdate("DELETE FROM pin WHERE home = :home AND topic = :topic")
                    .bind("home", Refs.of(home))
                    .bind("topic", Refs.topic(gist))
                    .execute());
    return rows == 1;
  }

  @Override
  public String kind() {
    return "pins";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        """
        SELECT at, home, question, answer, name FROM pin
        WHERE person = :person OR %s ORDER BY at\
        """
            .formatted(Rows.aloneAtHome("home")));
  }

  @Override
  public int delete(Person person) {
    return Rows.delete(
        database,
        person,
        "DELETE FROM pin WHERE person = :person AND home LIKE '%:chat-%'",
        "DELETE FROM pin WHERE " + Rows.aloneAtHome("home"),
        "UPDATE pin SET person = NULL, name = NULL WHERE person = :person");
  }
}
