package dev.clio.bot.chat;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody sent along.
 *
 * @param name as the sender named it: not to be trusted as a path
 * @param size in bytes, as the platform tells it
 */
public record Upload(String name, long size, Content content) {
  public Upload {
    if (name.isBlank() || size < 0) {
      throw new IllegalArgumentException("upload " + name + " of " + size);
    }
  }

  /** The bytes, fetched from the platform when they are asked for. */
  @FunctionalInterface
  public interface Content {
    /** Opens them. Whoever opens closes. */
    InputStream open() throws IOException;
  }
}
