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
  private static final String AT = "received_ms";
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
    ObjectNode packed = MAPPER.createObjectNode().put(AT, at.toEpochMilli());
    packed.putRawValue(UPDATE, new RawValue(raw));
    return new Received(Long.toString(number), packed.toString());
  }

  static Kept unpack(Received received) throws JsonProcessingException {
    JsonNode packed = MAPPER.readTree(received.payload());
    return new Kept(
        Instant.ofEpochMilli(packed.path(AT).longValue()),
        MAPPER.treeToValue(packed.path(UPDATE), Update.class));
  }

  /**
   * When it happened. Telegram tells the second of a message: within it, when it came; else, as
   * near to that as its second allows, so that nobody pays for a slow way.
   */
  Instant happened() {
    return Optional.ofNullable(update.getMessage())
        .map(message -> within(Instant.ofEpochSecond(message.getDate())))
        .orElse(at);
  }

  private Instant within(Instant second) {
    Instant end = second.plusMillis(999);
    return at.isBefore(second) ? second : at.isAfter(end) ? end : at;
  }
}
