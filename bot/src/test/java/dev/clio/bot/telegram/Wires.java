package dev.clio.bot.telegram;

import dev.clio.fake.telegram.FakeTelegram;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls of somebody else who has the token. */
final class Wires {
  private Wires() {}

  /** What Clio itself never calls. */
  static void call(FakeTelegram telegram, String method) {
    telegram.checks(false);
    get(telegram.api() + "/bot" + telegram.token() + "/" + method);
    telegram.checks(true);
  }

  private static void get(String url) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(URI.create(url)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(response.body());
      }
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }
}
