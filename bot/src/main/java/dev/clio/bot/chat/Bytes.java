package dev.clio.bot.chat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file holds. A value: equal by content, never changed. */
public final class Bytes {
  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of {@code bytes}. */
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  /** Words in UTF-8. */
  public static Bytes of(String words) {
    return new Bytes(words.getBytes(StandardCharsets.UTF_8));
  }

  /** How many. */
  public int size() {
    return bytes.length;
  }

  /** From the first to the last; need not be closed. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy. */
  public byte[] toArray() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes same && Arrays.equals(bytes, same.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
