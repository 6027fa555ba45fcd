package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;

/** What Discord takes as buttons and menus. */
final class ButtonLimits {
  private static final int LINK = 5;
  private static final int PREMIUM = 6;
  private static final int MOST_CHOICES = 25;

  private ButtonLimits() {}

  static void button(JsonNode button, String where, Complaints complaints) {
    complaints.between(button, "style", 1, PREMIUM, where);
    complaints.unless(button.hasNonNull("style"), where + ".style", "is there");
    complaints.atMost(button, "label", 80, where);
    int style = button.path("style").asInt();
    if (style == PREMIUM) {
      complaints.unless(button.hasNonNull("sku_id"), where + ".sku_id", "is there");
      complaints.unless(!button.hasNonNull("custom_id"), where + ".custom_id", "is for others");
      return;
    }
    complaints.unless(
        Complaints.length(button.path("label")) > 0 || button.hasNonNull("emoji"),
        where,
        "has a label or an emoji");
    if (style == LINK) {
      complaints.needed(button, "url", 512, where);
      complaints.unless(!button.hasNonNull("custom_id"), where + ".custom_id", "is not for links");
    } else {
      complaints.needed(button, "custom_id", 100, where);
      complaints.unless(!button.hasNonNull("url"), where + ".url", "is for links only");
    }
  }

  /** A menu of any kind: of words, people, roles or channels. */
  static void menu(JsonNode menu, String where, Complaints complaints) {
    complaints.needed(menu, "custom_id", 100, where);
    complaints.atMost(menu, "placeholder", 150, where);
    complaints.between(menu, "min_values", 0, MOST_CHOICES, where);
    complaints.between(menu, "max_values", 1, MOST_CHOICES, where);
    complaints.unless(
        menu.path("min_values").asInt(1) <= menu.path("max_values").asInt(1),
        where,
        "needs no more choices than it takes");
    if (menu.path("type").asInt() == Components.STRING_SELECT) {
      choices(menu, where, complaints);
    }
  }

  private static void choices(JsonNode menu, String where, Complaints complaints) {
    complaints.count(menu, "options", 1, MOST_CHOICES, where);
    complaints.unless(
        menu.path("max_values").asInt(1) <= menu.path("options").size(),
        where + ".max_values",
        "is no more than there is");
    var values = new HashSet<String>();
    int preset = 0;
    int index = 0;
    for (JsonNode option : menu.path("options")) {
      String at = "%s.options[%d]".formatted(where, index++);
      complaints.needed(option, "label", 100, at);
      complaints.needed(option, "value", 100, at);
      complaints.atMost(option, "description", 100, at);
      complaints.unless(values.add(option.path("value").asText()), at + ".value", "is unique");
      preset += option.path("default").asBoolean() ? 1 : 0;
    }
    complaints.unless(
        preset <= menu.path("max_values").asInt(1), where, "presets no more than it takes");
  }

  static boolean isMenu(int type) {
    return type == Components.STRING_SELECT || (type >= 5 && type <= 8);
  }
}
