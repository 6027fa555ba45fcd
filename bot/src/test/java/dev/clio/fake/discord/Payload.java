package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Payloads for the tests of the limits; written with ' for ". */
final class Payload {
  private Payload() {}

  /** Is fine for us and, where it stands, for the official description. */
  static void takes(String route, String body) {
    takes(route, body, 0);
  }

  static void takes(String route, String body, int standing) {
    Request request = request(route, body);
    assertEquals(List.of(), DiscordLimits.broken(route, request, standing));
    DiscordSpec.shared()
        .ifPresent(spec -> assertEquals(List.of(), spec.errors(route, request.body())));
  }

  /** Breaks a rule of our table. */
  static void refuses(String route, String body, String rule) {
    refuses(route, body, 0, rule);
  }

  static void refuses(String route, String body, int standing, String rule) {
    List<String> broken = DiscordLimits.broken(route, request(route, body), standing);
    assertTrue(broken.contains(rule), () -> "not \"" + rule + "\" but " + broken);
  }

  static Request request(String route, String body) {
    return new Request(
        route.substring(0, route.indexOf(' ')),
        route.substring(route.indexOf(' ') + 1),
        List.of(),
        Map.of(),
        Json.read(body.replace('\'', '"')),
        Map.of());
  }

  static String x(int count) {
    return "x".repeat(count);
  }

  /** A list of one element many times; # stands for its index. */
  static String list(int count, String element) {
    var all = new java.util.ArrayList<>(Collections.nCopies(count, element));
    for (int i = 0; i < count; i++) {
      all.set(i, all.get(i).replace("#", Integer.toString(i)));
    }
    return "[" + String.join(",", all) + "]";
  }
}
