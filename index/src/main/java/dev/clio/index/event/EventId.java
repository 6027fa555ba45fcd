package dev.clio.index.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Names one event. Stable across rebuilds while its date and its title or sentence stay the same,
 * so that what a chat has been shown is known for years.
 */
public record EventId(String value) implements Comparable<EventId> {
  /** So many that two events never share an id by chance; no padding comes of them. */
  private static final int BYTES = 12;

  public EventId {
    if (!value.matches("[A-Za-z0-9_-]{1,40}")) {
      throw new IllegalArgumentException("not an event id: " + value);
    }
  }

  /** The id of what these words tell: a digest, the same wherever and whenever it is made. */
  public static EventId of(String collection, HistoricDate date, String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = collection + '\n' + date + '\n' + words;
      byte[] bytes = digest.digest(all.getBytes(StandardCharsets.UTF_8));
      return new EventId(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(bytes, BYTES)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
