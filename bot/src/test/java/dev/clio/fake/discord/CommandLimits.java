package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What Discord takes as the commands of an application. */
final class CommandLimits {
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
  private static final Map<Integer, Integer> MOST_OF_TYPE = Map.of(1, 100, 2, 15, 3, 15);
  private static final int MOST_CHARACTERS = 8000;
  private static final Set<String> LOCALES =
      Set.of(
          "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
          "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi",
          "th", "zh-CN", "ja", "zh-TW", "ko");

  private CommandLimits() {}

  static void check(JsonNode commands, Complaints complaints) {
    complaints.unless(commands.isArray(), "commands", "is a list");
    var names = new HashSet<String>();
    int index = 0;
    for (JsonNode one : commands) {
      int type = one.path("type").asInt(1);
      String where = "commands[%d]".formatted(index++);
      complaints.unless(MOST_OF_TYPE.containsKey(type), where + ".type", "is known");
      complaints.unless(names.add(type + one.path("name").asText()), where + ".name", "is unique");
      command(one, type, where, complaints);
    }
    MOST_OF_TYPE.forEach(
        (type, most) -> {
          int count = 0;
          for (JsonNode one : commands) {
            count += one.path("type").asInt(1) == type ? 1 : 0;
          }
          complaints.unless(
              count <= most, "commands", "has at most %d of type %d".formatted(most, type));
        });
  }

  private static void command(JsonNode one, int type, String where, Complaints complaints) {
    if (type == 1) {
      named(one, where, complaints);
      OptionLimits.check(one, where, complaints);
    } else {
      complaints.needed(one, "name", 32, where);
      localised(one, "name", 32, where, complaints);
      complaints.unless(
          one.path("description").asText("").isEmpty(), where + ".description", "is empty");
      complaints.unless(one.path("options").isEmpty(), where + ".options", "is empty");
    }
    numbers(one, "contexts", 2, where, complaints);
    numbers(one, "integration_types", 1, where, complaints);
    JsonNode rights = one.path("default_member_permissions");
    complaints.unless(
        Complaints.absent(rights) || rights.asText().matches("[0-9]+"),
        where + ".default_member_permissions",
        "are bits");
    complaints.unless(
        characters(one) <= MOST_CHARACTERS, where, "has at most 8000 characters in all");
  }

  private static void numbers(
      JsonNode one, String key, int most, String where, Complaints complaints) {
    JsonNode list = one.path(key);
    if (Complaints.absent(list)) {
      return;
    }
    var seen = new HashSet<Integer>();
    complaints.unless(!list.isEmpty(), where + "." + key, "is not empty");
    for (JsonNode number : list) {
      int value = number.asInt(-1);
      complaints.unless(
          value >= 0 && value <= most && seen.add(value), where + "." + key, "are known");
    }
  }

  /** A name and a description of the slash menu, with their translations. */
  static void named(JsonNode one, String where, Complaints complaints) {
    name(one.path("name"), where + ".name", complaints);
    complaints.needed(one, "description", 100, where);
    one.path("name_localizations")
        .forEach(name -> name(name, where + ".name_localizations", complaints));
    localised(one, "name", 32, where, complaints);
    localised(one, "description", 100, where, complaints);
  }

  private static void name(JsonNode name, String where, Complaints complaints) {
    String text = name.asText("");
    complaints.unless(NAME.matcher(text).matches(), where, "is one word of 1 to 32 characters");
    complaints.unless(text.equals(text.toLowerCase(java.util.Locale.ROOT)), where, "is lower case");
  }

  static void localised(JsonNode one, String key, int most, String where, Complaints complaints) {
    JsonNode words = one.path(key + "_localizations");
    for (Map.Entry<String, JsonNode> entry : words.properties()) {
      String at = "%s.%s_localizations".formatted(where, key);
      complaints.unless(LOCALES.contains(entry.getKey()), at, "has a known " + entry.getKey());
      complaints.needed(words, entry.getKey(), most, at);
    }
  }

  /** Of each text, the longest translation counts. */
  private static int characters(JsonNode one) {
    int sum = longest(one, "name") + longest(one, "description");
    for (JsonNode choice : one.path("choices")) {
      sum += longest(choice, "name") + Complaints.length(choice.path("value"));
    }
    for (JsonNode option : one.path("options")) {
      sum += characters(option);
    }
    return sum;
  }

  private static int longest(JsonNode one, String key) {
    int longest = Complaints.length(one.path(key));
    for (JsonNode translated : one.path(key + "_localizations")) {
      longest = Math.max(longest, Complaints.length(translated));
    }
    return longest;
  }
}
