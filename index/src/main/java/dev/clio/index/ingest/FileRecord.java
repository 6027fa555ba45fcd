package dev.clio.index.ingest;

import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of a file that was read.
 *
 * @param key pack id and path inside the pack, with slashes
 * @param size in bytes
 * @param modifiedMillis time of last change, milliseconds since the epoch
 * @param hash SHA-256 of the bytes, hexadecimal, and of whatever else its passages depend on
 * @param dropped number of dropped, cleaned or marked places by kind
 * @param failure why it could not be read, if it could not
 */
public record FileRecord(
    String key,
    long size,
    long modifiedMillis,
    String hash,
    int documents,
    int passages,
    int events,
    Map<String, Integer> dropped,
    Optional<String> failure) {
  public FileRecord {
    dropped = Map.copyOf(dropped);
  }

  /** Its path inside the pack, with slashes. */
  public String name() {
    return key.substring(key.indexOf('/') + 1);
  }
}
