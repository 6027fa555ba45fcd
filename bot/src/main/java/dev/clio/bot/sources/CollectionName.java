package dev.clio.bot.sources;

import dev.clio.bot.chat.ServerRef;
import java.nio.charset.StandardCharsets;

/** Names the collection that holds the files of a server. */
final class CollectionName {
  private CollectionName() {}

  /**
   * The platform and the id. An id may hold anything: what is no small letter, digit or hyphen is
   * written in hexadecimal after a low line, so that two servers never share a collection.
   */
  static String of(ServerRef home) {
    StringBuilder name = new StringBuilder(home.platform().value()).append('-');
    for (byte one : home.id().getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (one & 0xff);
      boolean plain =
          (character >= 'a' && character <= 'z')
              || (character >= '0' && character <= '9')
              || character == '-';
      if (plain) {
        name.append(character);
      } else {
        name.append('_').append(Integer.toHexString(0x100 | character), 1, 3);
      }
    }
    return name.toString();
  }
}
