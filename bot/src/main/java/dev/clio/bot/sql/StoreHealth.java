package dev.clio.bot.sql;

import java.util.Optional;

/**
 * How a store is.
 *
 * @param engine what keeps it, with version and place
 * @param schema version of its tables
 * @param bytes how large it is; 0 if that cannot be told
 * @param trouble one sentence that says what is wrong and what to do; nothing if all is well
 */
public record StoreHealth(String engine, int schema, long bytes, Optional<String> trouble) {}
