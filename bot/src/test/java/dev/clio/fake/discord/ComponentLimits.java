package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord takes as components of a message, of the first and the second kind. */
final class ComponentLimits {
  private static final int MOST_ROWS = 5;
  private static final int MOST_IN_ALL = 40;
  private static final int MOST_TEXT = 4000;
  private static final Set<Integer> IN_CONTAINERS =
      Set.of(
          Components.ROW,
          Components.SECTION,
          Components.TEXT,
          Components.GALLERY,
          Components.FILE,
          Components.SEPARATOR);

  private ComponentLimits() {}

  static void check(JsonNode body, boolean second, String where, Complaints complaints) {
    JsonNode components = body.path("components");
    complaints.unless(
        Complaints.absent(components) || components.isArray(), where + ".components", "is a list");
    int index = 0;
    for (JsonNode one : components) {
      String at = "%s.components[%d]".formatted(where, index++);
      if (second) {
        block(one, at, true, complaints);
      } else {
        complaints.unless(one.path("type").asInt() == Components.ROW, at, "is a row");
        row(one, at, complaints);
      }
    }
    if (second) {
      inAll(components, where, complaints);
    } else {
      complaints.unless(
          components.size() <= MOST_ROWS, where + ".components", "has at most 5 rows");
    }
    unique(components, where, complaints);
  }

  private static void row(JsonNode row, String where, Complaints complaints) {
    complaints.count(row, "components", 1, 5, where);
    int menus = 0;
    int index = 0;
    for (JsonNode one : row.path("components")) {
      String at = "%s.components[%d]".formatted(where, index++);
      int type = one.path("type").asInt();
      if (ButtonLimits.isMenu(type)) {
        menus++;
        ButtonLimits.menu(one, at, complaints);
      } else {
        complaints.unless(type == Components.BUTTON, at, "is a button or a menu");
        ButtonLimits.button(one, at, complaints);
      }
    }
    complaints.unless(
        menus == 0 || row.path("components").size() == 1, where, "has buttons or a single menu");
  }

  private static void block(JsonNode one, String where, boolean top, Complaints complaints) {
    int type = one.path("type").asInt();
    complaints.unless(
        IN_CONTAINERS.contains(type) || (top && type == Components.CONTAINER),
        where,
        "may stand here");
    switch (type) {
      case Components.ROW -> row(one, where, complaints);
      case Components.TEXT -> complaints.needed(one, "content", MOST_TEXT, where);
      case Components.SECTION -> section(one, where, complaints);
      case Components.GALLERY -> gallery(one, where, complaints);
      case Components.FILE ->
          complaints.unless(
              one.path("file").path("url").asText().startsWith("attachment://"),
              where + ".file.url",
              "names an attachment");
      case Components.SEPARATOR -> complaints.between(one, "spacing", 1, 2, where);
      case Components.CONTAINER -> container(one, where, complaints);
      default -> {
        // Said above.
      }
    }
  }

  private static void container(JsonNode one, String where, Complaints complaints) {
    complaints.count(one, "components", 1, MOST_IN_ALL, where);
    complaints.between(one, "accent_color", 0, 0xFFFFFF, where);
    int index = 0;
    for (JsonNode child : one.path("components")) {
      block(child, "%s.components[%d]".formatted(where, index++), false, complaints);
    }
  }

  private static void section(JsonNode one, String where, Complaints complaints) {
    complaints.count(one, "components", 1, 3, where);
    int index = 0;
    for (JsonNode child : one.path("components")) {
      String at = "%s.components[%d]".formatted(where, index++);
      complaints.unless(child.path("type").asInt() == Components.TEXT, at, "is a text");
      complaints.needed(child, "content", MOST_TEXT, at);
    }
    JsonNode accessory = one.path("accessory");
    String at = where + ".accessory";
    switch (accessory.path("type").asInt()) {
      case Components.BUTTON -> ButtonLimits.button(accessory, at, complaints);
      case Components.THUMBNAIL -> picture(accessory, at, complaints);
      default -> complaints.unless(false, at, "is a button or a picture");
    }
  }

  private static void gallery(JsonNode one, String where, Complaints complaints) {
    complaints.count(one, "items", 1, 10, where);
    int index = 0;
    for (JsonNode item : one.path("items")) {
      picture(item, "%s.items[%d]".formatted(where, index++), complaints);
    }
  }

  private static void picture(JsonNode one, String where, Complaints complaints) {
    complaints.unless(one.path("media").hasNonNull("url"), where + ".media.url", "is there");
    complaints.address(one.path("media"), "url", true, where + ".media");
    complaints.atMost(one, "description", 1024, where);
  }

  private static void inAll(JsonNode components, String where, Complaints complaints) {
    var all = Components.all(components);
    complaints.unless(all.size() <= MOST_IN_ALL, where + ".components", "has at most 40 in all");
    int text =
        all.stream()
            .filter(one -> one.path("type").asInt() == Components.TEXT)
            .mapToInt(one -> Complaints.length(one.path("content")))
            .sum();
    complaints.unless(
        text <= MOST_TEXT, where + ".components", "have at most 4000 characters together");
  }

  private static void unique(JsonNode components, String where, Complaints complaints) {
    var customIds = new HashSet<String>();
    var numbers = new HashSet<Integer>();
    for (JsonNode one : Components.all(components)) {
      if (one.hasNonNull("custom_id")) {
        String id = one.path("custom_id").asText();
        complaints.unless(customIds.add(id), where + ".components", "have unique custom ids");
      }
      int number = one.path("id").asInt();
      complaints.unless(
          number == 0 || numbers.add(number), where + ".components", "have unique ids");
    }
  }
}
