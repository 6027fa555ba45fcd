package dev.clio.fake.telegram;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address in a text or button becomes. */
final class Links {
  private static final Pattern USER = Pattern.compile("tg://user\\?id=([1-9][0-9]*)");
  private static final Pattern WEB =
      Pattern.compile(
          "(?:https?|tonsite)://[^\\s/?#.]+\\.[^\\s/?#]+(?:[/?#]\\S*)?|(?:tg|ton)://[\\w-]+(?:[/?]\\S*)?"
              + "|[\\w-]+(?:\\.[\\w-]+)+(?:[/?#]\\S*)?");

  private Links() {}

  /** A mention, a link, or nothing where the address leads nowhere. */
  static Optional<Entity> entity(int offset, int length, String address) {
    Matcher user = USER.matcher(address);
    if (user.matches()) {
      return Optional.of(new Entity("text_mention", offset, length, user.group(1)));
    }
    return valid(address)
        ? Optional.of(new Entity("text_link", offset, length, address))
        : Optional.empty();
  }

  static boolean valid(String address) {
    return WEB.matcher(address.toLowerCase(Locale.ROOT)).matches();
  }
}
