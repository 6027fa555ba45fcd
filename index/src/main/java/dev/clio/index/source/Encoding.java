package dev.clio.index.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a text stand for characters: as its byte order mark says, else UTF-16 if every
 * other byte is zero, else UTF-8 if the bytes are well-formed (or mostly so), else Windows-1252.
 *
 * @param markBytes length of the byte order mark
 */
record Encoding(Charset charset, int markBytes) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The encoding of a text of which these are the first bytes. */
  static Encoding of(byte[] head) {
    Encoding wide = wideOf(head);
    if (wide != null) {
      return wide;
    }
    Utf8Check check = new Utf8Check();
    check.add(head, head.length);
    return narrow(head, check);
  }

  /** The encoding of a whole text; {@code head} is how it begins, {@code bytes} all of it. */
  static Encoding of(byte[] head, InputStream bytes) throws IOException {
    Encoding wide = wideOf(head);
    if (wide != null) {
      return wide;
    }
    Utf8Check check = new Utf8Check();
    byte[] buffer = new byte[Head.SIZE];
    for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
      check.add(buffer, n);
    }
    return narrow(head, check);
  }

  /** Whether a character is at least two bytes. */
  boolean wide() {
    return charset.name().startsWith("UTF-16");
  }

  private static Encoding narrow(byte[] head, Utf8Check check) {
    int mark = starts(head, 0xef, 0xbb, 0xbf) ? 3 : 0;
    boolean utf8 = mark > 0 || check.likely();
    return new Encoding(utf8 ? StandardCharsets.UTF_8 : WINDOWS, mark);
  }

  private static @Nullable Encoding wideOf(byte[] head) {
    if (starts(head, 0xff, 0xfe)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(head, 0xfe, 0xff)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int half = head.length / 2;
    if (half > 1 && zeros[1] > half * 0.6 && zeros[0] < half * 0.1) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (half > 1 && zeros[0] > half * 0.6 && zeros[1] < half * 0.1) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    return null;
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
