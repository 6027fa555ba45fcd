package dev.clio.bot.sql;

import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.delivery.Receipts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Receipts in the database. What an update says is deleted when somebody begins with it, as nobody
 * needs it again: so it is kept for the moments until then, or {@link #KEPT} if nobody ever does.
 */
final class SqlReceipts implements Receipts {
  /**
   * For so long it is known that an update was there. Telegram keeps updates for a day, Discord
   * repeats events for some minutes.
   */
  static final Duration KEPT = Duration.ofDays(3);

  /** Rows that are dropped in one transaction, so that others can write in between. */
  private static final int DROPPED_AT_ONCE = 10_000;

  private final Database database;
  private final InstantSource clock;

  SqlReceipts(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Received> keep(PlatformName platform, List<Received> updates) {
    if (updates.isEmpty()) {
      return List.of();
    }
    long now = clock.millis();
    int[] rows =
        database.write(
            handle -> {
              PreparedBatch batch =
                  handle.prepareBatch(
                      """
                      INSERT INTO receipt (platform, id, payload, at)
                      VALUES (:platform, :id, :payload, :at)
                      ON CONFLICT (platform, id) DO NOTHING\
                      """);
              for (Received update : updates) {
                batch
                    .bind("platform", platform.value())
                    .bind("id", update.id())
                    .bind("payload", update.payload())
                    .bind("at", now)
                    .add();
              }
              return batch.execute();
            });
    List<Received> fresh = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] == 1) {
        fresh.add(updates.get(i));
      }
    }
    return List.copyOf(fresh);
  }

  @Override
  public boolean begin(PlatformName platform, String id) {
    long now = clock.millis();
    int rows =
        database.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO receipt (platform, id, payload, at)
                        VALUES (:platform, :id, NULL, :at)
                        ON CONFLICT (platform, id) DO UPDATE SET payload = NULL
                        WHERE receipt.payload IS NOT NULL\
                        """)
                    .bind("platform", platform.value())
                    .bind("id", id)
                    .bind("at", now)
                    .execute());
    return rows == 1;
  }

  /** What was begun has no payload any more: then there is nothing to write. */
  @Override
  public void finish(PlatformName platform, String id) {
    boolean waits =
        database.read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT 1 FROM receipt
                        WHERE platform = :platform AND id = :id AND payload IS NOT NULL\
                        """)
                    .bind("platform", platform.value())
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent());
    if (waits) {
      begin(platform, id);
    }
  }

  @Override
  public List<Received> pending(PlatformName platform) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, payload FROM receipt
                    WHERE platform = :platform AND payload IS NOT NULL ORDER BY number\
                    """)
                .bind("platform", platform.value())
                .map((row, _) -> new Received(row.getString("id"), row.getString("payload")))
                .list());
  }

  /** Drops what is older than {@link #KEPT}. */
  void prune() {
    long first = clock.instant().minus(KEPT).toEpochMilli();
    int rows = DROPPED_AT_ONCE;
    while (rows == DROPPED_AT_ONCE) {
      rows =
          database.write(
              handle ->
                  handle
                      .createUpdate(
                          """
                          DELETE FROM receipt WHERE number IN
                          (SELECT number FROM receipt WHERE at < :first ORDER BY number LIMIT :most)\
                          """)
                      .bind("first", first)
                      .bind("most", DROPPED_AT_ONCE)
                      .execute());
    }
  }
}
