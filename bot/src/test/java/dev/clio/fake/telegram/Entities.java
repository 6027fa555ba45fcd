package dev.clio.fake.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Telegram finds in plain text by itself. */
final class Entities {
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?<![\\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z][A-Za-z0-9_]{2,31})?(?![\\w@/])");
  private static final Pattern MENTION =
      Pattern.compile("(?<![\\w/@])@[A-Za-z][A-Za-z0-9_]{2,31}(?![\\w@])");
  private static final Pattern URL = Pattern.compile("\\bhttps?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");
  private static final Pattern HASHTAG = Pattern.compile("(?<![\\w#])#[\\p{L}_][\\p{L}\\p{N}_]*");

  private Entities() {}

  /** With what is found outside the entities that are there already. */
  static Content found(Content written) {
    var all = new ArrayList<>(written.entities());
    find(all, "bot_command", COMMAND, written.text());
    find(all, "mention", MENTION, written.text());
    find(all, "url", URL, written.text());
    find(all, "hashtag", HASHTAG, written.text());
    all.sort(
        Comparator.comparingInt(Entity::offset)
            .thenComparing(Comparator.comparingInt(Entity::length).reversed()));
    return new Content(written.text(), all, written.markup(), written.file(), written.special());
  }

  private static void find(List<Entity> into, String type, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int begin = matcher.start();
      int end = matcher.end();
      if (into.stream().noneMatch(other -> forbids(other, begin, end))) {
        into.add(new Entity(type, begin, end - begin, ""));
      }
    }
  }

  /** Code and links hold nothing else; quotes, bold and the like do. */
  private static boolean forbids(Entity other, int begin, int end) {
    return List.of("code", "pre", "text_link", "text_mention", "url", "bot_command", "mention")
            .contains(other.type())
        && other.offset() < end
        && begin < other.offset() + other.length();
  }
}
