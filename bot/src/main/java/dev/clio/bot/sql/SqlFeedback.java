package dev.clio.bot.sql;

import dev.clio.bot.ask.Feedback;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.index.passage.PassageId;
import java.util.List;
import java.util.Map;

/** Opinions in the database. Those of a person go with the person. */
final class SqlFeedback implements Feedback, PersonalData {
  private final Database database;

  SqlFeedback(Database database) {
    this.database = database;
  }

  @Override
  public void rate(Rating rating) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO rating (home, person, topic, passage, question, helpful, at)
                    VALUES (:home, :person, :topic, :passage, :question, :helpful, :at)
                    ON CONFLICT (home, passage, topic, person)
                    DO UPDATE SET helpful = excluded.helpful, at = excluded.at\
                    """)
                .bind("home", Refs.of(rating.home()))
                .bind("person", Refs.of(rating.by()))
                .bind("topic", Refs.topic(rating.question()))
                .bind("passage", rating.passage().value())
                .bind("question", rating.question())
                .bind("helpful", rating.helpful() ? 1 : 0)
                .bind("at", rating.at().toEpochMilli())
                .execute());
  }

  @Override
  public Thumbs of(ServerRef home, PassageId passage) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT coalesce(sum(helpful), 0) AS up, coalesce(sum(1 - helpful), 0) AS down
                    FROM rating WHERE home = :home AND passage = :passage\
                    """)
                .bind("home", Refs.of(home))
                .bind("passage", passage.value())
                .map((row, _) -> new Thumbs(row.getInt("up"), row.getInt("down")))
                .one());
  }

  @Override
  public String kind() {
    return "ratings";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        """
        SELECT at, home, question, passage, helpful FROM rating
        WHERE person = :person ORDER BY at\
        """);
  }

  @Override
  public int delete(Person person) {
    return Rows.delete(database, person, "DELETE FROM rating WHERE person = :person");
  }
}
