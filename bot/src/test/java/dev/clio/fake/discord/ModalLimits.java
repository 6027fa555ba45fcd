package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;

/** What Discord takes as a form. */
final class ModalLimits {
  private static final int MOST_TEXT = 4000;

  private ModalLimits() {}

  static void check(JsonNode modal, String where, Complaints complaints) {
    complaints.needed(modal, "custom_id", 100, where);
    complaints.needed(modal, "title", 45, where);
    complaints.count(modal, "components", 1, 5, where);
    var customIds = new HashSet<String>();
    int index = 0;
    for (JsonNode one : modal.path("components")) {
      String at = "%s.components[%d]".formatted(where, index++);
      switch (one.path("type").asInt()) {
        case Components.ROW -> {
          complaints.count(one, "components", 1, 1, at);
          JsonNode field = one.path("components").path(0);
          complaints.unless(
              field.path("type").asInt() == Components.TEXT_INPUT, at, "has a text field");
          complaints.needed(field, "label", 45, at);
          input(field, at, complaints);
        }
        case Components.LABEL -> label(one, at, complaints);
        case Components.TEXT -> complaints.needed(one, "content", MOST_TEXT, at);
        default -> complaints.unless(false, at, "may stand in a form");
      }
    }
    for (JsonNode one : Components.all(modal.path("components"))) {
      if (one.hasNonNull("custom_id")) {
        complaints.unless(
            customIds.add(one.path("custom_id").asText()), where, "has fields of unique ids");
      }
    }
  }

  private static void label(JsonNode label, String where, Complaints complaints) {
    complaints.needed(label, "label", 45, where);
    complaints.atMost(label, "description", 100, where);
    JsonNode field = label.path("component");
    int type = field.path("type").asInt();
    String at = where + ".component";
    if (type == Components.TEXT_INPUT) {
      complaints.unless(!field.hasNonNull("label"), at + ".label", "stands outside");
      input(field, at, complaints);
    } else if (ButtonLimits.isMenu(type)) {
      ButtonLimits.menu(field, at, complaints);
      complaints.unless(!field.path("disabled").asBoolean(), at, "is not disabled");
    } else {
      complaints.unless(type >= Components.FILE_UPLOAD && type <= 23, at, "is a field");
      complaints.needed(field, "custom_id", 100, at);
    }
  }

  private static void input(JsonNode field, String where, Complaints complaints) {
    complaints.needed(field, "custom_id", 100, where);
    complaints.unless(field.hasNonNull("style"), where + ".style", "is there");
    complaints.between(field, "style", 1, 2, where);
    complaints.between(field, "min_length", 0, MOST_TEXT, where);
    complaints.between(field, "max_length", 1, MOST_TEXT, where);
    complaints.unless(
        field.path("min_length").asInt() <= field.path("max_length").asInt(MOST_TEXT),
        where + ".min_length",
        "is no more than max_length");
    complaints.atMost(field, "placeholder", 100, where);
    complaints.atMost(field, "value", MOST_TEXT, where);
  }
}
