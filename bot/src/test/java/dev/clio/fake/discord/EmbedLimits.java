package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** What Discord takes as embeds. */
final class EmbedLimits {
  private static final int MOST_IN_ALL = 6000;
  private static final int WHITE = 0xFFFFFF;

  private EmbedLimits() {}

  static void check(JsonNode body, String where, Complaints complaints) {
    complaints.count(body, "embeds", 0, 10, where);
    int total = 0;
    int index = 0;
    for (JsonNode embed : body.path("embeds")) {
      embed(embed, "%s.embeds[%d]".formatted(where, index++), complaints);
      total += characters(embed);
    }
    complaints.unless(
        total <= MOST_IN_ALL, where + ".embeds", "have at most 6000 characters together");
  }

  private static void embed(JsonNode embed, String where, Complaints complaints) {
    complaints.unless(!empty(embed), where, "shows something");
    complaints.atMost(embed, "title", 256, where);
    complaints.atMost(embed, "description", 4096, where);
    complaints.address(embed, "url", false, where);
    complaints.between(embed, "color", 0, WHITE, where);
    complaints.atMost(embed.path("footer"), "text", 2048, where + ".footer");
    complaints.atMost(embed.path("author"), "name", 256, where + ".author");
    complaints.address(embed.path("author"), "url", false, where + ".author");
    complaints.address(embed.path("image"), "url", true, where + ".image");
    complaints.address(embed.path("thumbnail"), "url", true, where + ".thumbnail");
    complaints.unless(timestamp(embed.path("timestamp")), where + ".timestamp", "is an instant");
    complaints.count(embed, "fields", 0, 25, where);
    int index = 0;
    for (JsonNode field : embed.path("fields")) {
      String at = "%s.fields[%d]".formatted(where, index++);
      complaints.needed(field, "name", 256, at);
      complaints.needed(field, "value", 1024, at);
    }
  }

  private static boolean empty(JsonNode embed) {
    return characters(embed) == 0
        && Stream.of("image", "thumbnail", "video").noneMatch(embed::hasNonNull);
  }

  private static boolean timestamp(JsonNode value) {
    if (Complaints.absent(value)) {
      return true;
    }
    try {
      DateTimeFormatter.ISO_DATE_TIME.parse(value.asText());
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What counts towards the sum of all embeds. */
  private static int characters(JsonNode embed) {
    int sum =
        Complaints.length(embed.path("title"))
            + Complaints.length(embed.path("description"))
            + Complaints.length(embed.path("footer").path("text"))
            + Complaints.length(embed.path("author").path("name"));
    for (JsonNode field : embed.path("fields")) {
      sum += Complaints.length(field.path("name")) + Complaints.length(field.path("value"));
    }
    return sum;
  }
}
