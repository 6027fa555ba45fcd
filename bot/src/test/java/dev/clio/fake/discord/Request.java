package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A request as a route sees it.
 *
 * @param variables what stands in the path where the route has braces
 * @param files by the name of their part
 */
record Request(
    String method,
    String path,
    List<String> variables,
    Map<String, String> query,
    JsonNode body,
    Map<String, FakeFile> files) {

  /** What limits of rate are counted by: the channel, or the webhook and its token. */
  String major() {
    return method.isEmpty() || variables.isEmpty()
        ? ""
        : path.startsWith("webhooks/")
            ? variables.get(0) + "/" + variables.get(1)
            : variables.get(0);
  }

  /** A variable that is an id; 0 if it is none. */
  long id(int index) {
    try {
      return Long.parseLong(variables.get(index));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
