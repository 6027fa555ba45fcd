package dev.clio.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clio.fake.telegram.FakeTelegram;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** A bot without a library: the JDK's HTTP client and JSON by hand. */
final class Wire implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final FakeTelegram telegram;
  private long offset;

  Wire(FakeTelegram telegram) {
    this.telegram = telegram;
  }

  /** Parameters as JSON with apostrophes for quotes. */
  JsonNode call(String method, String parameters) throws IOException, InterruptedException {
    String json = parameters.replace('\'', '"');
    return send(method, "application/json", BodyPublishers.ofString(json));
  }

  JsonNode call(String method, ObjectNode parameters) throws IOException, InterruptedException {
    return send(method, "application/json", BodyPublishers.ofString(parameters.toString()));
  }

  JsonNode send(String method, String type, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address(method)).header("Content-Type", type).POST(body).build();
    return MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    URI uri = telegram.api().resolve(path);
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
  }

  URI address(String method) {
    return telegram.api().resolve("/bot" + telegram.token() + "/" + method);
  }

  /** The updates that wait, confirmed by the next call. */
  List<JsonNode> updates() throws IOException, InterruptedException {
    JsonNode answer =
        call("getUpdates", "{'timeout': 0, 'offset': %d}".formatted(offset)).path("result");
    var updates = new ArrayList<JsonNode>();
    for (JsonNode update : answer) {
      offset = update.path("update_id").asLong() + 1;
      updates.add(update);
    }
    return updates;
  }

  /** The one update that waits. */
  JsonNode update() throws IOException, InterruptedException {
    List<JsonNode> all = updates();
    if (all.size() != 1) {
      throw new AssertionError("not one update: " + all);
    }
    return all.getFirst();
  }

  @Override
  public void close() {
    http.close();
  }
}
