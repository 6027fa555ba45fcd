package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What goes back over the wire.
 *
 * @param retryAfter seconds for the header of that name, 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Answer(int status, String type, byte[] body, long retryAfter) {
  static Answer of(JsonNode result) {
    var body = Json.object().put("ok", true);
    body.set("result", result);
    return new Answer(200, "application/json", Json.bytes(body), 0);
  }

  static Answer file(byte[] bytes) {
    return new Answer(200, "application/octet-stream", bytes, 0);
  }

  /** What a proxy says when the server behind it is away. */
  static Answer badGateway() {
    String page =
        """
        <html>
        <head><title>502 Bad Gateway</title></head>
        <body><center><h1>502 Bad Gateway</h1></center></body>
        </html>
        """;
    return new Answer(502, "text/html", page.getBytes(StandardCharsets.UTF_8), 0);
  }

  Answer halved() {
    return new Answer(status, type, Arrays.copyOf(body, body.length / 2), retryAfter);
  }
}
