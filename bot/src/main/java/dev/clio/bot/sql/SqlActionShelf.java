package dev.clio.bot.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.privacy.PersonalData;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The shelf in the database, with what was used lately at hand: an action that is offered again
 * costs no write. As personal data it is what was attached to messages of a conversation with one
 * person alone.
 */
final class SqlActionShelf implements ActionShelf, PersonalData {
  /** Days that an action is kept without being offered or pressed: a school year and holidays. */
  static final int KEPT = 400;

  /** Days that pass before it is written down again that an action is in use. */
  private static final int STALE = 30;

  /** What is at hand, in characters of JSON. */
  private static final long AT_HAND = 8L << 20;

  /** Actions that are dropped in one transaction, so that others can write in between. */
  private static final int DROPPED_AT_ONCE = 1_000;

  private final Database database;
  private final ActionKeys keys;
  private final InstantSource clock;
  private final Cache<String, Shelved> atHand =
      Caffeine.newBuilder()
          .maximumWeight(AT_HAND)
          .weigher((String key, Shelved shelved) -> key.length() + shelved.json.length())
          .build();

  /**
   * An action.
   *
   * @param used when that was written down, in days since 1970
   */
  private record Shelved(String key, String json, long used) {
    boolean isFresh(long today) {
      return used > today - STALE;
    }
  }

  SqlActionShelf(Database database, ActionKeys keys, InstantSource clock) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public List<String> put(List<Action> actions) {
    long today = today();
    List<String> all = new ArrayList<>();
    Map<String, Shelved> missing = new LinkedHashMap<>();
    for (Action action : actions) {
      String json = ActionJson.write(action);
      String key = keys.of(json);
      all.add(key);
      Shelved known = atHand.getIfPresent(key);
      if (known == null || !known.isFresh(today)) {
        missing.put(key, new Shelved(key, json, today));
      }
    }
    if (!missing.isEmpty()) {
      List<Shelved> sorted =
          missing.values().stream().sorted(Comparator.comparing(Shelved::key)).toList();
      database.write(handle -> put(handle, sorted));
      atHand.putAll(missing);
    }
    return List.copyOf(all);
  }

  /** Sorted by key, so that two processes cannot wait for each other. */
  private static int put(Handle handle, List<Shelved> sorted) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO action (id, body, used) VALUES (:key, :json, :used)
            ON CONFLICT (id) DO UPDATE SET used = excluded.used
            WHERE action.used <= excluded.used - :stale\
            """);
    for (Shelved one : sorted) {
      batch
          .bind("key", one.key)
          .bind("json", one.json)
          .bind("used", one.used)
          .bind("stale", STALE)
          .add();
    }
    return batch.execute().length;
  }

  @Override
  public Optional<Action> get(String key) {
    if (!ActionKeys.isKey(key)) {
      return Optional.empty();
    }
    Optional<Shelved> shelved = Optional.ofNullable(atHand.getIfPresent(key)).or(() -> find(key));
    shelved.ifPresent(this::use);
    return shelved.map(one -> ActionJson.read(one.json));
  }

  private Optional<Shelved> find(String key) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT body, used FROM action WHERE id = :key")
                .bind("key", key)
                .map((row, _) -> new Shelved(key, row.getString("body"), row.getLong("used")))
                .findOne());
  }

  private void use(Shelved shelved) {
    long today = today();
    if (shelved.isFresh(today)) {
      atHand.put(shelved.key, shelved);
    } else {
      Shelved used = new Shelved(shelved.key, shelved.json, today);
      database.write(handle -> put(handle, List.of(used)));
      atHand.put(shelved.key, used);
    }
  }

  @Override
  public void attach(MessageRef message, String key) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO attachment (chat, message, action)
                    SELECT :chat, :message, id FROM action WHERE id = :key
                    ON CONFLICT (chat, message) DO UPDATE SET action = excluded.action\
                    """)
                .bind("chat", Refs.of(message.chat()))
                .bind("message", message.id())
                .bind("key", key)
                .execute());
  }

  @Override
  public Optional<Action> attached(MessageRef message) {
    return database
        .read(
            handle ->
                handle
                    .createQuery(
                        "SELECT action FROM attachment WHERE chat = :chat AND message = :message")
                    .bind("chat", Refs.of(message.chat()))
                    .bind("message", message.id())
                    .mapTo(String.class)
                    .findOne())
        .flatMap(this::get);
  }

  /** Drops what has not been used for long. */
  void prune() {
    List<String> old =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT id FROM action WHERE used < :first")
                    .bind("first", today() - KEPT)
                    .mapTo(String.class)
                    .list());
    for (int i = 0; i < old.size(); i += DROPPED_AT_ONCE) {
      List<String> some = old.subList(i, Math.min(old.size(), i + DROPPED_AT_ONCE));
      database.write(
          handle -> {
            PreparedBatch batch =
                handle.prepareBatch("DELETE FROM action WHERE id = :id AND used < :first");
            some.forEach(id -> batch.bind("id", id).bind("first", today() - KEPT).add());
            return batch.execute().length;
          });
      atHand.invalidateAll(some);
    }
  }

  @Override
  public String kind() {
    return "buttons";
  }

  @Override
  public List<Map<String, String>> of(Person person) {
    return Rows.of(
        database,
        person,
        """
        SELECT chat, message, body AS button FROM attachment
        JOIN action ON action.id = attachment.action
        WHERE %s ORDER BY chat, message\
        """
            .formatted(Rows.aloneInChat("chat")));
  }

  @Override
  public int delete(Person person) {
    return Rows.delete(
        database, person, "DELETE FROM attachment WHERE " + Rows.aloneInChat("chat"));
  }

  private long today() {
    return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
  }
}
