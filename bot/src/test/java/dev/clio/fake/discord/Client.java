package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a fake Discord over HTTP, as a library would. */
record Client(FakeDiscord discord, HttpClient http, String token) implements AutoCloseable {
  /** An answer. */
  record Got(int status, JsonNode body, HttpHeaders headers) {
    int code() {
      return body.path("code").asInt();
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  static Client of(FakeDiscord discord) {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new Client(discord, http, discord.token());
  }

  Client with(String other) {
    return new Client(discord, http, other);
  }

  /**
   * Asks.
   *
   * @param body JSON with ' for ", or nothing
   */
  Got ask(String method, String path, String body) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(discord.api().resolve(path))
            .header("Authorization", "Bot " + token)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    return new Got(
        response.statusCode(),
        Json.read(response.body()).orElse(MissingNode.getInstance()),
        response.headers());
  }

  String download(String url) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(java.net.URI.create(url)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
  }

  @Override
  public void close() {
    http.close();
  }
}
