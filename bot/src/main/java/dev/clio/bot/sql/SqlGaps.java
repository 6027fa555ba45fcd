package dev.clio.bot.sql;

import dev.clio.bot.ask.Gaps;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.privacy.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Gaps in the database. A person who goes is still counted where others ran into the same gap, as a
 * number; what nobody else asked goes along.
 */
final class SqlGaps implements Gaps, PersonalData {
  private final Database database;

  SqlGaps(Database database) {
    this.database = database;
  }

  @Override
  public void add(Refused refused) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO gap (home, topic, person, gist, question, times, at)
                    VALUES (:home, :topic, :person, :gist, :question, 1, :at)
                    ON CONFLICT (home, topic, person) DO UPDATE SET
                      times = gap.times + 1,
                      question = CASE WHEN excluded.at >= gap.at
                        THEN excluded.question ELSE gap.question END,
                      at = CASE WHEN excluded.at >= gap.at THEN excluded.at ELSE gap.at END\
                    """)
                .bind("home", Refs.of(refused.home()))
                .bind("topic", Refs.topic(refused.gist()))
                .bind("person", Refs.of(refused.by()))
                .bind("gist", refused.gist())
                .bind("question", refused.question())
                .bind("at", refused.at().toEpochMilli())
                .execute());
  }

  @Override
  public List<Gap> of(ServerRef home, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    WITH asked AS (
                      SELECT topic, gist, question, at,
                        count(*) OVER one AS people,
                        sum(times) OVER one AS times,
                        row_number() OVER (PARTITION BY topic ORDER BY at DESC, person) AS place
                      FROM gap WHERE home = :home
                      WINDOW one AS (PARTITION BY topic))
                    SELECT gist, question, at,
                      asked.people + coalesce(gone.people, 0) AS people,
                      asked.times + coalesce(gone.times, 0) AS times
                    FROM asked
                    LEFT JOIN gap_forgotten gone ON gone.home = :home AND gone.topic = asked.topic
                    WHERE place = 1
                    ORDER BY people DESC, times DESC, at DESC LIMIT :most\
                    """)
                .bind("home", Refs.of(home))
                .bind("most", most)
                .map(
                    (row, _) ->
                        new Gap(
                            row.getString("question"),
                            row.getString("gist"),
                            row.getInt("people"),
                            row.getInt("times"),
                            Instant.ofEpochMilli(row.getLong("at"))))
                .list());
  }

  @Override
  public void close(ServerRef home, String gist) {
    database.write(
        handle -> {
          int rows = 0;
          for (String table : List.of("gap", "gap_forgotten")) {
            rows +=
                handle
                    .createUpdate("DELETE FROM <table> WHERE home = :home AND topic = :topic")
                    .define("table", table)
                    .bind("home", Refs.of(home))
                    .bind("topic", Refs.topic(gist))
                    .execute();
          }
          return rows;
        });
  }

  @Override
  public String kind() {
    return "gaps";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        "SELECT at, home, question, gist, times FROM gap WHERE person = :person ORDER BY at");
  }

  @Override
  public int delete(Person person) {
    int rows = database.write(handle -> delete(handle, Refs.of(person)));
    database.scrub();
    return rows;
  }

  private static int delete(Handle handle, String person) {
    handle
        .createUpdate(
            """
            INSERT INTO gap_forgotten (home, topic, people, times)
            SELECT home, topic, 1, times FROM gap WHERE person = :person
            ON CONFLICT (home, topic) DO UPDATE SET
              people = gap_forgotten.people + 1, times = gap_forgotten.times + excluded.times\
            """)
        .bind("person", person)
        .execute();
    int rows =
        handle
            .createUpdate("DELETE FROM gap WHERE person = :person")
            .bind("person", person)
            .execute();
    handle.execute(
        """
        DELETE FROM gap_forgotten WHERE NOT EXISTS (
          SELECT 1 FROM gap
          WHERE gap.home = gap_forgotten.home AND gap.topic = gap_forgotten.topic)\
        """);
    return rows;
  }
}
