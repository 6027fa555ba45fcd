package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns what the bot sends as text into what people see. */
final class Texts {
  static final int LONGEST = 4096;
  static final int LONGEST_CAPTION = 1024;

  private Texts() {}

  /** The text of a message, refused if it is empty or too long. */
  static Content text(Request request) {
    String sent = request.text("text");
    if (sent.isEmpty()) {
      throw Refused.bad("message text is empty");
    }
    Content content = read(sent, request.text("parse_mode"), request.tree("entities"));
    if (content.text().isEmpty()) {
      throw Refused.bad("text must be non-empty");
    }
    if (characters(content.text()) > LONGEST) {
      throw Refused.bad("message is too long");
    }
    return content;
  }

  /** The words under a file, which may be none. */
  static Content caption(Request request) {
    Content content =
        read(request.text("caption"), request.text("parse_mode"), request.tree("caption_entities"));
    if (characters(content.text()) > LONGEST_CAPTION) {
      throw Refused.bad("message caption is too long");
    }
    return content;
  }

  /** The real server counts whole characters here, UTF-16 code units only in entities. */
  static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  static Content read(String text, String mode, JsonNode given) {
    Content content =
        switch (mode.toLowerCase(Locale.ROOT)) {
          case "html" -> Html.parse(text);
          case "" -> Content.of(text, given(given));
          default -> throw Refused.bad("unsupported parse_mode");
        };
    return Entities.found(Nesting.kept(stripped(content)));
  }

  private static List<Entity> given(JsonNode entities) {
    var all = new ArrayList<Entity>();
    entities.forEach(
        one ->
            all.add(
                new Entity(
                    one.path("type").asText(),
                    one.path("offset").asInt(),
                    one.path("length").asInt(),
                    one.path("url").asText(one.path("language").asText()))));
    return all;
  }

  /** Without white space at the end, nor before the first entity; entities move along. */
  private static Content stripped(Content content) {
    String text = content.text().stripTrailing();
    int most =
        content.entities().isEmpty() ? text.length() : content.entities().getFirst().offset();
    int lead = 0;
    while (lead < Math.min(most, text.length()) && " \n".indexOf(text.charAt(lead)) >= 0) {
      lead++;
    }
    var moved = new ArrayList<Entity>();
    for (Entity entity : content.entities()) {
      int end = Math.min(entity.offset() + entity.length(), text.length());
      if (entity.offset() < end) {
        int begin = entity.offset();
        moved.add(new Entity(entity.type(), begin - lead, end - begin, entity.detail()));
      }
    }
    return Content.of(text.substring(lead), moved);
  }
}
