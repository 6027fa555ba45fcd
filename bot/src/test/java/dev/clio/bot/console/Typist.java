package dev.clio.bot.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Presses the next keys whenever a prompt has been shown; then nothing any more. */
final class Typist extends InputStream {
  private static final String PROMPT = "> ";

  private final Deque<String> keys;
  private final StringBuilder seen = new StringBuilder();
  private InputStream pressed = InputStream.nullInputStream();

  Typist(List<String> keys) {
    this.keys = new ArrayDeque<>(keys);
  }

  @Override
  public synchronized int read() {
    try {
      int key = pressed.read();
      while (key < 0) {
        pressed = next();
        key = pressed.read();
      }
      return key;
    } catch (InterruptedException | IOException closed) {
      return -1;
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    int key = read();
    if (key < 0) {
      return -1;
    }
    buffer[offset] = (byte) key;
    return 1;
  }

  private InputStream next() throws InterruptedException {
    while (keys.isEmpty() || seen.indexOf(PROMPT) < 0) {
      wait();
    }
    seen.delete(0, seen.indexOf(PROMPT) + PROMPT.length());
    return new ByteArrayInputStream(keys.removeFirst().getBytes(StandardCharsets.UTF_8));
  }

  /** What the terminal shows to whoever types. */
  OutputStream eyes() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        synchronized (Typist.this) {
          seen.append((char) b);
          Typist.this.notifyAll();
        }
      }
    };
  }
}
