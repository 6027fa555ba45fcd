package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord takes as options of a command, subcommands among them. */
final class OptionLimits {
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;
  private static final int STRING = 3;
  private static final int LAST = 11;
  private static final int MOST = 25;
  private static final Set<Integer> WITH_CHOICES = Set.of(STRING, 4, 10);

  private OptionLimits() {}

  static void check(JsonNode command, String where, Complaints complaints) {
    complaints.count(command, "options", 0, MOST, where);
    boolean family = false;
    boolean plain = false;
    int index = 0;
    for (JsonNode option : command.path("options")) {
      String at = "%s.options[%d]".formatted(where, index++);
      int type = option.path("type").asInt();
      if (type == GROUP) {
        family = true;
        CommandLimits.named(option, at, complaints);
        complaints.count(option, "options", 1, MOST, at);
        for (JsonNode inner : option.path("options")) {
          complaints.unless(inner.path("type").asInt() == SUBCOMMAND, at, "holds subcommands only");
          subcommand(inner, at, complaints);
        }
      } else if (type == SUBCOMMAND) {
        family = true;
        subcommand(option, at, complaints);
      } else {
        plain = true;
      }
    }
    complaints.unless(!(family && plain), where, "has subcommands or options");
    unique(command, where, complaints);
    if (!family) {
      plain(command, where, complaints);
    }
  }

  private static void subcommand(JsonNode one, String where, Complaints complaints) {
    CommandLimits.named(one, where, complaints);
    complaints.count(one, "options", 0, MOST, where);
    unique(one, where, complaints);
    plain(one, where, complaints);
  }

  private static void unique(JsonNode command, String where, Complaints complaints) {
    var names = new HashSet<String>();
    for (JsonNode option : command.path("options")) {
      complaints.unless(
          names.add(option.path("name").asText()), where + ".options", "have unique names");
    }
  }

  private static void plain(JsonNode command, String where, Complaints complaints) {
    boolean optional = false;
    int index = 0;
    for (JsonNode option : command.path("options")) {
      String at = "%s.options[%d]".formatted(where, index++);
      int type = option.path("type").asInt();
      complaints.unless(type >= STRING && type <= LAST, at + ".type", "may stand here");
      complaints.unless(
          !(optional && option.path("required").asBoolean()), at, "is not required after optional");
      optional |= !option.path("required").asBoolean();
      CommandLimits.named(option, at, complaints);
      values(option, type, at, complaints);
    }
  }

  private static void values(JsonNode option, int type, String where, Complaints complaints) {
    boolean suggests = option.path("autocomplete").asBoolean();
    boolean chooses = !option.path("choices").isEmpty();
    complaints.unless(!(suggests && chooses), where, "has choices or suggestions");
    complaints.unless(
        WITH_CHOICES.contains(type) || !(suggests || chooses), where, "is a text or a number");
    choices(option, where, complaints);
    complaints.between(option, "min_length", 0, 6000, where);
    complaints.between(option, "max_length", 1, 6000, where);
    complaints.unless(
        type == STRING || !(option.hasNonNull("min_length") || option.hasNonNull("max_length")),
        where,
        "has a length only as a text");
  }

  /** Choices of an option, and suggestions for one. */
  static void choices(JsonNode holder, String where, Complaints complaints) {
    complaints.count(holder, "choices", 0, MOST, where);
    int index = 0;
    for (JsonNode choice : holder.path("choices")) {
      String at = "%s.choices[%d]".formatted(where, index++);
      complaints.needed(choice, "name", 100, at);
      CommandLimits.localised(choice, "name", 100, at, complaints);
      complaints.unless(choice.path("value").isValueNode(), at + ".value", "is there");
      if (choice.path("value").isTextual()) {
        complaints.needed(choice, "value", 100, at);
      }
    }
  }
}
