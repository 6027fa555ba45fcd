package dev.clio.index.source;

/** Counts well-formed and malformed characters beyond ASCII in bytes that may be UTF-8. */
final class Utf8Check {
  private long good;
  private long bad;
  private int missing;

  /** Adds the next {@code length} bytes. */
  void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= 0 && missing == 0) {
        continue;
      }
      step(b & 0xff);
    }
  }

  /** Whether the bytes are UTF-8: a few malformed ones among many good ones are an accident. */
  boolean likely() {
    return good >= bad * 4;
  }

  private void step(int b) {
    if (missing > 0) {
      if (b >= 0x80 && b < 0xc0) {
        missing--;
        if (missing == 0) {
          good++;
        }
        return;
      }
      bad++;
      missing = 0;
    }
    if (b >= 0xc2 && b < 0xe0) {
      missing = 1;
    } else if (b >= 0xe0 && b < 0xf0) {
      missing = 2;
    } else if (b >= 0xf0 && b < 0xf5) {
      missing = 3;
    } else if (b >= 0x80) {
      bad++;
    }
  }
}
