package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Calls over the wire: where they go, and what is known of those that fail. */
final class WireTest {
  private static final String TOKEN = "1:secret";

  private final List<String> paths = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private volatile Reply reply = exchange -> answer(exchange, 200, "application/json", "{}");

  private interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          paths.add(exchange.getRequestURI().getPath());
          try (exchange) {
            reply.to(exchange);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void theBotApiMayStandBelowTheRoot() throws IOException {
    reply = exchange -> answer(exchange, 200, "application/json", "all of it");
    for (String path : List.of("", "/", "/telegram", "/behind/a/proxy/")) {
      paths.clear();
      try (Wire wire = wire(path);
          InputStream file = new Wire(settings(path)).download("documents/file_1.pdf")) {
        wire.call(new GetMe());
        assertEquals("all of it", new String(file.readAllBytes(), StandardCharsets.UTF_8));
      }
      String prefix = path.replaceAll("/$", "");
      assertEquals(
          List.of(prefix + "/file/bot1:secret/documents/file_1.pdf", prefix + "/bot1:secret/getme"),
          List.copyOf(paths));
    }
  }

  @Test
  void ofCallsThatFailItIsKnownWhetherTheyWereDone() throws IOException {
    assertEquals(Answer.Fate.DONE, fate(200, "application/json", "{\"ok\":tr"));
    assertEquals(Answer.Fate.NOT_DONE, fate(502, "text/html", "<html>1:secret"));
    assertEquals(Answer.Fate.NOT_DONE, fate(404, "text/html", "<html>1:secret"));
    reply = exchange -> {};
    assertEquals(Answer.Fate.UNKNOWN, fate(wire("")));
    reply =
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write("{\"ok\":true".getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
        };
    assertEquals(Answer.Fate.DONE, fate(wire("")));
    URI nowhere;
    try (ServerSocket closed = new ServerSocket(0)) {
      nowhere = URI.create("http://127.0.0.1:" + closed.getLocalPort());
    }
    assertEquals(Answer.Fate.NOT_DONE, fate(new Wire(new TelegramSettings(TOKEN, nowhere, 30))));
  }

  @Test
  void aRefusalIsToldInTelegramsWords() {
    reply =
        exchange ->
            answer(
                exchange,
                429,
                "application/json",
                """
                {"ok":false,"error_code":429,"description":"Too Many Requests for 1:secret",
                 "parameters":{"retry_after":7}}\
                """);
    try (Wire wire = wire("")) {
      Answer.Refused<?> refused = assertInstanceOf(Answer.Refused.class, wire.call(new GetMe()));
      assertEquals(429, refused.code());
      assertEquals("Too Many Requests for ***", refused.words());
      assertEquals(7, refused.after().orElseThrow().toSeconds());
    }
  }

  private Answer.Fate fate(int status, String type, String body) {
    reply = exchange -> answer(exchange, status, type, body);
    return fate(wire(""));
  }

  private static Answer.Fate fate(Wire wire) {
    try (wire) {
      Answer.Lost<?> lost = assertInstanceOf(Answer.Lost.class, wire.call(new GetMe()));
      assertFalse(lost.words().contains(TOKEN), lost.words());
      return lost.fate();
    }
  }

  private Wire wire(String path) {
    return new Wire(settings(path));
  }

  private TelegramSettings settings(String path) {
    URI api = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return new TelegramSettings(TOKEN, api, 30);
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
