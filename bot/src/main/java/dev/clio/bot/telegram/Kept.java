package dev.clio.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.clio.bot.delivery.Receipts.Received;
import java.time.Instant;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * An update in the form in which it is kept: as it came, with the time at which it came, which
 * presses and votes do not tell.
 *
 * @param at when it came
 */
record Kept(Instant at, Update update) {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final String AT = "received_at";
  private static final String UPDATE = "update";

  /** How far an update is; nothing if it says nothing about that. */
  static Optional<Long> number(String raw) {
    try {
      JsonNode id = MAPPER.readTree(raw).path("update_id");
      return id.canConvertToLong() ? Optional.of(id.longValue()) : Optional.empty();
    } catch (JsonProcessingException unreadable) {
      return Optional.empty();
    }
  }

  /** Packs an update as it came. */
  static Received pack(long number, String raw, Instant at) {
    ObjectNode packed = MAPPER.createObjectNode().put(AT, at.getEpochSecond());
    packed.putRawValue(UPDATE, new RawValue(raw));
    return new Received(Long.toString(number), packed.toString());
  }

  static Kept unpack(Received received) throws JsonProcessingException {
    JsonNode packed = MAPPER.readTree(received.payload());
    return new Kept(
        Instant.ofEpochSecond(packed.path(AT).longValue()),
        MAPPER.treeToValue(packed.path(UPDATE), Update.class));
  }

  /** When it happened: by Telegram's clock where that is told. */
  Instant happened() {
    return Optional.ofNullable(update.getMessage())
        .map(message -> Instant.ofEpochSecond(message.getDate()))
        .orElse(at);
  }
}
