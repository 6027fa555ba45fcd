package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An inline query and the results that the bot offers. Thread-safe. */
public final class InlineQuery {
  private final People people;
  private final User user;
  private final String query;
  private final Instant date;
  private final Deadline changes = new Deadline();
  private @Nullable JsonNode answer;

  InlineQuery(People people, User user, String query, Instant date) {
    this.people = people;
    this.user = user;
    this.query = query;
    this.date = date;
  }

  Instant date() {
    return date;
  }

  void answer(JsonNode call) {
    changes.change(() -> answer = call);
  }

  /** The whole answerInlineQuery: results, cache_time, is_personal, button... */
  public JsonNode awaitAnswer() {
    return awaitAnswer(Deadline.DEFAULT);
  }

  /** The same with a deadline of the caller's. */
  public JsonNode awaitAnswer(Duration longest) {
    return changes.await(longest, () -> Optional.ofNullable(answer), () -> "answer to " + query);
  }

  /** The offered results as they were sent. */
  public List<JsonNode> awaitResults() {
    var results = new ArrayList<JsonNode>();
    awaitAnswer().path("results").forEach(results::add);
    return results;
  }

  /** Sends the result of this number into a chat; the message is the user's, via the bot. */
  public ChatMessage chooses(int number, Chat chat) {
    return people.choose(user, query, awaitResults().get(number), chat);
  }
}
