package dev.clio.bot.sql;

import java.util.Optional;

/**
 * Where things are stored.
 *
 * @param url of a PostgreSQL database, {@code jdbc:postgresql://host/name}; without one, SQLite
 *     keeps them in the data folder
 * @param user of that database
 * @param password of that user
 */
public record StoreSettings(Optional<String> url, String user, String password) {
  /** SQLite in the data folder. */
  public static StoreSettings inDataFolder() {
    return new StoreSettings(Optional.empty(), "", "");
  }

  @Override
  public String toString() {
    return url.map(address -> "StoreSettings[" + Postgres.shown(address) + "]")
        .orElse("StoreSettings[in the data folder]");
  }
}
