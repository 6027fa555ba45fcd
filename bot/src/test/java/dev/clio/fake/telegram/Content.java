package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What a message holds; an edit puts another in its place.
 *
 * @param text or the caption where there is a file
 * @param entities of the text, offsets in UTF-16 code units
 * @param markup reply_markup as the bot sent it, missing if none
 * @param special a poll, a service message and the like, as their fields of the message's JSON
 */
public record Content(
    String text,
    List<Entity> entities,
    JsonNode markup,
    Optional<StoredFile> file,
    JsonNode special) {
  public Content {
    entities = List.copyOf(entities);
  }

  static Content of(String text, List<Entity> entities) {
    return new Content(text, entities, Json.NONE, Optional.empty(), Json.NONE);
  }

  static Content service(ObjectNode fields) {
    return new Content("", List.of(), Json.NONE, Optional.empty(), fields);
  }

  Content with(JsonNode otherMarkup) {
    return new Content(text, entities, otherMarkup, file, special);
  }

  Content with(StoredFile stored) {
    return new Content(text, entities, markup, Optional.of(stored), special);
  }

  Content with(Content words) {
    return new Content(words.text, words.entities, words.markup, file, special);
  }

  Content special(JsonNode fields) {
    return new Content(text, entities, markup, file, fields);
  }

  /** The parts of the text that carry this type of entity. */
  public List<String> parts(String type) {
    return entities.stream()
        .filter(entity -> entity.type().equals(type))
        .map(entity -> entity.in(text))
        .toList();
  }

  void putInto(ObjectNode message) {
    if (!text.isEmpty()) {
      message.put(file.isPresent() ? "caption" : "text", text);
    }
    if (!entities.isEmpty()) {
      message.set(
          file.isPresent() ? "caption_entities" : "entities",
          entities.stream().map(Entity::json).collect(Json.toArray()));
    }
    file.ifPresent(stored -> message.set(stored.kind(), stored.json()));
    if (markup.has("inline_keyboard")) {
      message.set("reply_markup", markup);
    }
    if (special instanceof ObjectNode fields) {
      message.setAll(fields);
    }
  }
}
