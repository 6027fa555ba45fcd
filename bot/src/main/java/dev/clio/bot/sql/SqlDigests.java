package dev.clio.bot.sql;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.onthisday.Digest;
import dev.clio.bot.onthisday.DigestId;
import dev.clio.bot.onthisday.Digests;
import dev.clio.bot.onthisday.Run;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.index.event.EventId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Digests and their runs in the database. A person who goes leaves the digests of a class to it,
 * without name; those of conversations that belong to no server go along.
 */
final class SqlDigests implements Digests, PersonalData {
  /** For so long it is known what a chat was told: longer than it is told nothing twice. */
  private static final Duration KEPT = Duration.ofDays(800);

  private static final String NOBODY_ELSES = "person = :person AND home LIKE '%:chat-%'";

  private final Database database;
  private final InstantSource clock;

  SqlDigests(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void put(Digest digest) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO digest (id, home, platform, chat, parent, server, direct, person,
                      name, minute, zone, days, tags, language, silent, timeline, paused, failures,
                      next, number)
                    VALUES (:id, :home, :platform, :chat, :parent, :server, :direct, :person,
                      :name, :minute, :zone, :days, :tags, :language, :silent, :timeline, :paused,
                      :failures, :next, (SELECT coalesce(max(number), 0) + 1 FROM digest))
                    ON CONFLICT (id) DO UPDATE SET
                      minute = excluded.minute, zone = excluded.zone, days = excluded.days,
                      tags = excluded.tags, language = excluded.language,
                      silent = excluded.silent, timeline = excluded.timeline,
                      paused = excluded.paused, failures = excluded.failures,
                      next = excluded.next\
                    """)
                .bindMap(DigestRow.cells(digest))
                .execute());
  }

  @Override
  public Optional<Digest> find(DigestId id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM digest WHERE id = :id")
                .bind("id", id.value())
                .map((row, _) -> DigestRow.digest(row))
                .findOne());
  }

  @Override
  public List<Digest> of(ServerRef home) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM digest WHERE home = :home ORDER BY number, id")
                .bind("home", Refs.of(home))
                .map((row, _) -> DigestRow.digest(row))
                .list());
  }

  @Override
  public List<Digest> active(Set<PlatformName> platforms) {
    if (platforms.isEmpty()) {
      return List.of();
    }
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM digest
                    WHERE platform IN (<platforms>) AND paused IS NULL ORDER BY number, id\
                    """)
                .bindList("platforms", platforms.stream().map(PlatformName::value).toList())
                .map((row, _) -> DigestRow.digest(row))
                .list());
  }

  @Override
  public boolean remove(DigestId id) {
    return database.write(
        handle ->
            handle
                    .createUpdate("DELETE FROM digest WHERE id = :id")
                    .bind("id", id.value())
                    .execute()
                == 1);
  }

  @Override
  public Run settle(Run planned, ChatRef chat) {
    return database.write(
        handle -> {
          insert(handle, planned, chat);
          return run(handle, planned.digest(), planned.day()).orElseThrow();
        });
  }

  private static void insert(Handle handle, Run run, ChatRef chat) {
    handle
        .createUpdate(
            """
            INSERT INTO digest_run (digest, day, chat, due, events)
            VALUES (:digest, :day, :chat, :due, :events)
            ON CONFLICT (digest, day) DO NOTHING\
            """)
        .bind("digest", run.digest().value())
        .bind("day", run.day().toEpochDay())
        .bind("chat", Refs.of(chat))
        .bind("due", run.due().toEpochMilli())
        .bind("events", RunRow.events(run))
        .execute();
  }

  private static Optional<Run> run(Handle handle, DigestId id, LocalDate day) {
    return handle
        .createQuery("SELECT * FROM digest_run WHERE digest = :digest AND day = :day")
        .bind("digest", id.value())
        .bind("day", day.toEpochDay())
        .map((row, _) -> RunRow.run(row))
        .findOne();
  }

  @Override
  public Optional<Instant> begin(DigestId id, LocalDate day, Instant now) {
    return database.write(
        handle -> {
          int rows =
              handle
                  .createUpdate(
                      """
                      UPDATE digest_run SET begun = :now
                      WHERE digest = :digest AND day = :day AND begun IS NULL\
                      """)
                  .bind("now", now.toEpochMilli())
                  .bind("digest", id.value())
                  .bind("day", day.toEpochDay())
                  .execute();
          return rows == 1
              ? Optional.empty()
              : Optional.of(
                  run(handle, id, day)
                      .flatMap(Run::begun)
                      .orElseThrow(
                          () -> new IllegalStateException("never settled: " + id + " " + day)));
        });
  }

  @Override
  public void unbegin(DigestId id, LocalDate day) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE digest_run SET begun = NULL
                    WHERE digest = :digest AND day = :day AND outcome IS NULL\
                    """)
                .bind("digest", id.value())
                .bind("day", day.toEpochDay())
                .execute());
  }

  @Override
  public void end(Run ended, ChatRef chat, Digest after) {
    database.write(
        handle -> {
          insert(handle, ended, chat);
          handle
              .createUpdate(
                  """
                  UPDATE digest_run SET
                    outcome = :outcome, ended = :ended, message = :message, words = :words
                  WHERE digest = :digest AND day = :day AND outcome IS NULL\
                  """)
              .bindMap(RunRow.ending(ended))
              .execute();
          return handle
              .createUpdate(
                  """
                  UPDATE digest SET
                    next = :next, failures = :failures, paused = coalesce(paused, :paused)
                  WHERE id = :id AND next <= :day\
                  """)
              .bind("next", after.next().toEpochDay())
              .bind("failures", after.failures())
              .bind("paused", after.paused().map(Digest.Pause::name).orElse(null))
              .bind("id", after.id().value())
              .bind("day", ended.day().toEpochDay())
              .execute();
        });
  }

  @Override
  public List<Run> runs(DigestId id, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM digest_run WHERE digest = :digest AND outcome IS NOT NULL
                    ORDER BY day DESC LIMIT :most\
                    """)
                .bind("digest", id.value())
                .bind("most", most)
                .map((row, _) -> RunRow.run(row))
                .list());
  }

  @Override
  public Map<EventId, LocalDate> shown(ChatRef chat, LocalDate since) {
    List<Run> runs =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT * FROM digest_run WHERE chat = :chat AND day >= :since
                        ORDER BY day\
                        """)
                    .bind("chat", Refs.of(chat))
                    .bind("since", since.toEpochDay())
                    .map((row, _) -> RunRow.run(row))
                    .list());
    Map<EventId, LocalDate> shown = new HashMap<>();
    runs.forEach(run -> run.events().forEach(event -> shown.put(event, run.day())));
    return shown;
  }

  @Override
  public List<Long> lateness(Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT ended - due FROM digest_run
                    WHERE ended >= :since AND outcome = 'SENT'\
                    """)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .list());
  }

  /** Drops runs that are too old to matter. */
  void prune() {
    long first = LocalDate.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC).toEpochDay();
    database.write(
        handle ->
            handle
                .createUpdate("DELETE FROM digest_run WHERE day < :first")
                .bind("first", first)
                .execute());
  }

  @Override
  public String kind() {
    return "digests";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        """
        SELECT id, chat, minute, zone, days, tags, language, name FROM digest
        WHERE person = :person OR (direct = 1 AND %s) ORDER BY number, id\
        """
            .formatted(Rows.aloneInChat("chat")));
  }

  @Override
  public int delete(Person person) {
    return Rows.delete(
        database,
        person,
        "DELETE FROM digest_run WHERE digest IN (SELECT id FROM digest WHERE " + NOBODY_ELSES + ")",
        "DELETE FROM digest_run WHERE digest NOT IN (SELECT id FROM digest WHERE direct = 0) AND "
            + Rows.aloneInChat("chat"),
        "DELETE FROM digest WHERE " + NOBODY_ELSES,
        "DELETE FROM digest WHERE direct = 1 AND " + Rows.aloneInChat("chat"),
        "UPDATE digest SET person = NULL, name = NULL WHERE person = :person");
  }
}
