package dev.clio.bot.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes on their way from a platform: ends when there are too many, and knows why it ended. */
final class Arriving extends FilterInputStream {
  private final long most;
  private long taken;
  private boolean broken;

  Arriving(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** Whether there were more than may be. */
  boolean isTooLarge() {
    return taken > most;
  }

  /** Whether the platform failed to give them. */
  boolean isBroken() {
    return broken;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(bytes, offset, length);
    } catch (IOException e) {
      broken = true;
      throw e;
    }
    taken += Math.max(0, read);
    if (isTooLarge()) {
      throw new IOException("more than " + most + " bytes");
    }
    return read;
  }
}
