package dev.clio.index.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a file begins, for telling its format. Immutable. */
final class Head {
  /** How much of a file it is at most, in bytes. */
  static final int SIZE = 1 << 16;

  /** So many control characters are an accident in a text of any length. */
  private static final int MOST_CONTROLS = 4;

  private final byte[] bytes;
  private final String text;

  private Head(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  static Head of(byte[] bytes) {
    Encoding encoding = Encoding.of(bytes);
    int skip = Math.min(encoding.markBytes(), bytes.length);
    String text = new String(bytes, skip, bytes.length - skip, encoding.charset());
    return new Head(bytes, Characters.clean(text));
  }

  /** The first bytes; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The same as text, in the encoding that the file seems to have. */
  String text() {
    return text;
  }

  boolean startsWith(String mark) {
    byte[] expected = mark.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= expected.length
        && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
  }

  /** Whether the mark stands anywhere in the first kilobyte. */
  boolean opensWith(String mark) {
    return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
        .contains(mark);
  }

  /** Whether these bytes can be no text: too many of them are control characters. */
  boolean binary() {
    if (Encoding.of(bytes).wide()) {
      return false;
    }
    int controls = 0;
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a) {
        controls++;
      }
    }
    return controls > MOST_CONTROLS && controls > bytes.length / 50;
  }
}
