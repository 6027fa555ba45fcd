package dev.clio.index.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with an error after so many bytes, for what unpacks to more than can be meant well. */
final class CappedStream extends FilterInputStream {
  private long left;

  CappedStream(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  /** Whether there was more than the limit. */
  boolean exceeded() {
    return left < 0;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("more bytes than allowed");
    }
  }
}
