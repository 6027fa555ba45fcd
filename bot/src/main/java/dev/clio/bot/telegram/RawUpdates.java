package dev.clio.bot.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code getUpdates}, each update as it came: what is to be kept is kept whole, and one that cannot
 * be understood does not take the others with it.
 */
final class RawUpdates extends BotApiMethod<RawUpdates.Batch> {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** All that Clio wants to know; what else happens is not sent. */
  private static final List<String> KINDS =
      List.of("message", "callback_query", "inline_query", "poll_answer", "my_chat_member");

  /** What happened, in order, each as it came. */
  record Batch(List<String> updates) implements Serializable {
    Batch {
      updates = List.copyOf(updates);
    }
  }

  private final long offset;
  private final int timeout;

  /**
   * Asks for what happened.
   *
   * @param offset all updates before it are done with
   * @param timeout in seconds
   */
  RawUpdates(long offset, int timeout) {
    this.offset = offset;
    this.timeout = timeout;
  }

  @JsonProperty("offset")
  long offset() {
    return offset;
  }

  @JsonProperty("timeout")
  int timeout() {
    return timeout;
  }

  @JsonProperty("allowed_updates")
  List<String> kinds() {
    return KINDS;
  }

  @Override
  public String getMethod() {
    return "getupdates";
  }

  @Override
  public Batch deserializeResponse(String answer) throws TelegramApiRequestException {
    try {
      JsonNode tree = MAPPER.readTree(answer);
      if (!tree.path("ok").asBoolean()) {
        throw new TelegramApiRequestException(
            "getupdates", MAPPER.treeToValue(tree, ApiResponse.class));
      }
      List<String> updates = new ArrayList<>();
      tree.path("result").forEach(update -> updates.add(update.toString()));
      return new Batch(updates);
    } catch (JsonProcessingException unreadable) {
      throw new TelegramApiRequestException("getupdates", unreadable);
    }
  }
}
