package dev.clio.bot.sql;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.quiz.Harvest;
import dev.clio.bot.quiz.RoundEvent;
import dev.clio.bot.quiz.RoundId;
import dev.clio.bot.quiz.Rounds;
import dev.clio.bot.quiz.Score;
import dev.clio.bot.quiz.Venue;
import dev.clio.index.quiz.QuizQuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Rounds in the database. A person who goes leaves rounds that others played to them, under no name
 * and no account; rounds played alone with Clio go along.
 */
final class SqlRounds implements Rounds, PersonalData {
  private static final Duration KEPT = Duration.ofDays(400);

  /** Rounds that somebody played where nobody else is. */
  private static final String ALONE =
      """
      SELECT c.round FROM quiz_chat c JOIN quiz_player p ON p.round = c.round
      WHERE p.person = :person AND c.home LIKE '%:chat-%'\
      """;

  private static final String ASKED_ALONE =
      "chat IN (SELECT chat FROM quiz_chat WHERE round IN (" + ALONE + "))";

  private final Database database;
  private final InstantSource clock;
  private final RandomGenerator luck;

  SqlRounds(Database database, InstantSource clock, RandomGenerator luck) {
    this.database = database;
    this.clock = clock;
    this.luck = luck;
  }

  @Override
  public void append(RoundId id, int first, List<RoundEvent> events) {
    database.write(handle -> add(handle, id, first, events));
  }

  private static int add(Handle handle, RoundId id, int first, List<RoundEvent> events) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO quiz_event (round, number, event) VALUES (:round, :number, :event)");
    int number = first;
    for (RoundEvent event : events) {
      batch
          .bind("round", id.value())
          .bind("number", number++)
          .bind("event", RoundJson.write(event))
          .add();
      note(handle, id, event);
    }
    return events.isEmpty() ? 0 : batch.execute().length;
  }

  /** What has to be found without reading the log. */
  private static void note(Handle handle, RoundId id, RoundEvent event) {
    switch (event) {
      case RoundEvent.Opened opened -> {
        handle
            .createUpdate("INSERT INTO quiz_round (id, opened) VALUES (:id, :opened)")
            .bind("id", id.value())
            .bind("opened", opened.at().toEpochMilli())
            .execute();
        chat(handle, id, opened.venue());
        player(handle, id, opened.host());
      }
      case RoundEvent.Linked(var venue, var _) -> chat(handle, id, venue);
      case RoundEvent.Joined joined -> player(handle, id, joined.person());
      case RoundEvent.Answered answered -> player(handle, id, answered.person());
      case RoundEvent.Hinted hinted -> player(handle, id, hinted.person());
      case RoundEvent.Flagged flagged -> player(handle, id, flagged.person());
      case RoundEvent.Granted granted -> player(handle, id, granted.person());
      case RoundEvent.Left _,
          RoundEvent.Wearied _,
          RoundEvent.Passed _,
          RoundEvent.Remarked _,
          RoundEvent.Accepted _,
          RoundEvent.Began _,
          RoundEvent.Put _,
          RoundEvent.Started _,
          RoundEvent.Closed _,
          RoundEvent.Advanced _,
          RoundEvent.Paused _,
          RoundEvent.Resumed _,
          RoundEvent.Interrupted _,
          RoundEvent.Voided _,
          RoundEvent.Stopped _,
          RoundEvent.Finished _,
          RoundEvent.Shown _ -> {}
    }
  }

  private static void chat(Handle handle, RoundId id, Venue venue) {
    handle
        .createUpdate(
            """
            INSERT INTO quiz_chat (round, chat, home) VALUES (:round, :chat, :home)
            ON CONFLICT (round, chat) DO NOTHING\
            """)
        .bind("round", id.value())
        .bind("chat", Refs.of(venue.place().chat()))
        .bind("home", Refs.of(venue.place().home()))
        .execute();
  }

  private static void player(Handle handle, RoundId id, Person person) {
    handle
        .createUpdate(
            """
            INSERT INTO quiz_player (round, person, name) VALUES (:round, :person, :name)
            ON CONFLICT (round, person) DO NOTHING\
            """)
        .bind("round", id.value())
        .bind("person", Refs.of(person))
        .bind("name", person.name())
        .execute();
  }

  @Override
  public List<RoundEvent> log(RoundId id) {
    return database.read(
        handle -> {
          Map<String, String> names = new HashMap<>();
          handle
              .createQuery("SELECT person, name FROM quiz_player WHERE round = :round")
              .bind("round", id.value())
              .map((row, _) -> Map.entry(row.getString("person"), row.getString("name")))
              .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
          return handle
              .createQuery("SELECT event FROM quiz_event WHERE round = :round ORDER BY number")
              .bind("round", id.value())
              .map((row, _) -> RoundJson.read(row.getString("event"), names))
              .list();
        });
  }

  @Override
  public List<RoundId> running(Set<PlatformName> platforms) {
    Set<String> names = platforms.stream().map(PlatformName::value).collect(Collectors.toSet());
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT r.id, c.chat FROM quiz_round r JOIN quiz_chat c ON c.round = r.id
                    WHERE r.ended IS NULL ORDER BY r.opened, r.id\
                    """)
                .map((row, _) -> Map.entry(row.getString("id"), row.getString("chat")))
                .stream()
                .filter(row -> names.contains(platform(row.getValue())))
                .map(row -> new RoundId(row.getKey()))
                .distinct()
                .toList());
  }

  private static String platform(String chat) {
    return chat.substring(0, chat.indexOf(':'));
  }

  @Override
  public void end(RoundId id, int first, List<RoundEvent> events, Harvest harvest) {
    long now = clock.millis();
    database.write(
        handle -> {
          add(handle, id, first, events);
          handle
              .createUpdate("UPDATE quiz_round SET ended = COALESCE(ended, :now) WHERE id = :id")
              .bind("now", now)
              .bind("id", id.value())
              .execute();
          harvest.scores().forEach(score -> keep(handle, score));
          harvest
              .chats()
              .keySet()
              .forEach(
                  chat ->
                      harvest
                          .asked()
                          .forEach((question, known) -> asked(handle, chat, question, known, now)));
          return events.size();
        });
  }

  private static void keep(Handle handle, Score score) {
    handle
        .createUpdate(
            """
            INSERT INTO quiz_score (round, person, title, points, correct, answered, at)
            VALUES (:round, :person, :title, :points, :correct, :answered, :at)
            ON CONFLICT (round, person) DO UPDATE SET
              points = excluded.points, correct = excluded.correct, answered = excluded.answered\
            """)
        .bind("round", score.round().value())
        .bind("person", Refs.of(score.person()))
        .bind("title", score.title())
        .bind("points", score.points())
        .bind("correct", score.right())
        .bind("answered", score.answered())
        .bind("at", score.at().toEpochMilli())
        .execute();
  }

  private static void asked(
      Handle handle, ChatRef chat, QuizQuestionId question, boolean known, long now) {
    handle
        .createUpdate(
            """
            INSERT INTO quiz_asked (chat, question, known, at)
            VALUES (:chat, :question, :known, :at)
            ON CONFLICT (chat, question) DO UPDATE SET known = excluded.known, at = excluded.at\
            """)
        .bind("chat", Refs.of(chat))
        .bind("question", question.value())
        .bind("known", known ? 1 : 0)
        .bind("at", now)
        .execute();
  }

  @Override
  public List<RoundId> last(ChatRef chat, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT r.id FROM quiz_round r JOIN quiz_chat c ON c.round = r.id
                    WHERE c.chat = :chat AND r.ended IS NOT NULL
                    ORDER BY r.ended DESC, r.id LIMIT :most\
                    """)
                .bind("chat", Refs.of(chat))
                .bind("most", most)
                .map((row, _) -> new RoundId(row.getString("id")))
                .list());
  }

  @Override
  public List<Score> scores(ServerRef home, Optional<ChatRef> chat, Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT s.*, p.name FROM quiz_score s
                    LEFT JOIN quiz_player p ON p.round = s.round AND p.person = s.person
                    WHERE s.at >= :since AND s.round IN (
                      SELECT round FROM quiz_chat
                      WHERE home = :home AND (:chat = '' OR chat = :chat))
                    ORDER BY s.at, s.person\
                    """)
                .bind("since", since.toEpochMilli())
                .bind("home", Refs.of(home))
                .bind("chat", chat.map(Refs::of).orElse(""))
                .map((row, _) -> score(row))
                .list());
  }

  private static Score score(ResultSet row) throws SQLException {
    String ref = row.getString("person");
    int colon = ref.indexOf(':');
    return new Score(
        new RoundId(row.getString("round")),
        new Person(
            new PlatformName(ref.substring(0, colon)),
            ref.substring(colon + 1),
            Optional.ofNullable(row.getString("name")).orElse("")),
        row.getString("title"),
        row.getInt("points"),
        row.getInt("correct"),
        row.getInt("answered"),
        Instant.ofEpochMilli(row.getLong("at")));
  }

  @Override
  public Set<QuizQuestionId> asked(ChatRef chat, Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT question FROM quiz_asked
                    WHERE chat = :chat AND at >= :since AND known = 1\
                    """)
                .bind("chat", Refs.of(chat))
                .bind("since", since.toEpochMilli())
                .map((row, _) -> new QuizQuestionId(row.getString("question")))
                .collect(Collectors.toSet()));
  }

  /** Drops rounds that are older than anybody asks for, and what leaderboards counted of them. */
  void prune() {
    long before = clock.instant().minus(KEPT).toEpochMilli();
    String old = "SELECT id FROM quiz_round WHERE opened < " + before;
    database.write(
        handle -> {
          for (String table : List.of("quiz_event", "quiz_player", "quiz_score", "quiz_chat")) {
            handle.execute("DELETE FROM " + table + " WHERE round IN (" + old + ")");
          }
          handle.execute("DELETE FROM quiz_asked WHERE at < " + before);
          return handle.execute("DELETE FROM quiz_round WHERE opened < " + before);
        });
  }

  @Override
  public String kind() {
    return "rounds";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Stream.concat(
            Rows.of(
                database,
                person,
                """
                SELECT p.round, p.name, r.opened, s.points, s.correct, s.answered
                FROM quiz_player p JOIN quiz_round r ON r.id = p.round
                LEFT JOIN quiz_score s ON s.round = p.round AND s.person = p.person
                WHERE p.person = :person ORDER BY r.opened\
                """)
                .stream(),
            Rows.of(
                database,
                person,
                "SELECT chat, question, known, at FROM quiz_asked WHERE " + ASKED_ALONE)
                .stream())
        .toList();
  }

  @Override
  public int delete(Person person) {
    String nobody = Refs.of(person.platform(), "gone-" + Long.toHexString(luck.nextLong()));
    String events =
        """
        UPDATE quiz_event SET event = replace(event, '"' || :person || '"', '"%s"')
        WHERE round IN (SELECT round FROM quiz_player WHERE person = :person)\
        """
            .formatted(nobody);
    return Rows.delete(
        database,
        person,
        "DELETE FROM quiz_asked WHERE " + ASKED_ALONE,
        "DELETE FROM quiz_round WHERE id IN (" + ALONE + ")",
        "DELETE FROM quiz_event WHERE round IN (" + ALONE + ")",
        "DELETE FROM quiz_chat WHERE round IN (" + ALONE + ")",
        events,
        "DELETE FROM quiz_score WHERE person = :person",
        "DELETE FROM quiz_player WHERE person = :person");
  }
}
