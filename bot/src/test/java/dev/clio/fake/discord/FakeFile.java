package dev.clio.fake.discord;

import java.nio.charset.StandardCharsets;

/** A file that is sent with a message or handed over with a command. */
public final class FakeFile {
  private final String name;
  private final String type;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param type as in Content-Type
   */
  public FakeFile(String name, String type, byte[] bytes) {
    this.name = name;
    this.type = type;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public String type() {
    return type;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  int size() {
    return bytes.length;
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "%s (%s, %d bytes)".formatted(name, type, bytes.length);
  }
}
