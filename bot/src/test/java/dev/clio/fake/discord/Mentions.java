package dev.clio.fake.discord;

import java.util.List;
import java.util.regex.Pattern;

/** Mentions in text. */
final class Mentions {
  private static final Pattern USER = Pattern.compile("<@!?([0-9]+)>");

  private static final Pattern ROLE = Pattern.compile("<@&([0-9]+)>");

  private Mentions() {}

  static List<Long> users(String text) {
    return found(USER, text);
  }

  static List<Long> roles(String text) {
    return found(ROLE, text);
  }

  private static List<Long> found(Pattern pattern, String text) {
    return text.contains("<@")
        ? pattern
            .matcher(text)
            .results()
            .map(one -> Long.parseLong(one.group(1)))
            .distinct()
            .toList()
        : List.of();
  }
}
