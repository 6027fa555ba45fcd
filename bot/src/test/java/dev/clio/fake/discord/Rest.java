package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The REST interface, on a port of loopback. */
final class Rest implements AutoCloseable {
  private static final String ROOT = "/api/v10/";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Routes routes = new Routes();
  private final Faults faults;
  private final String token;
  private final Journal journal;
  private Optional<Checks> checks = Optional.empty();
  private Optional<Buckets> buckets = Optional.empty();

  Rest(Faults faults, Journal journal, String token) {
    this.faults = faults;
    this.journal = journal;
    this.token = token;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
  }

  Routes routes() {
    return routes;
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String api() {
    return base() + ROOT;
  }

  /** Starts with all routes in place. */
  void start(World world) {
    Files files = world.files();
    checks = Optional.of(new Checks(world, journal));
    buckets =
        world.setup().limited()
            ? Optional.of(new Buckets(world.setup().clock()))
            : Optional.empty();
    server.createContext(ROOT, this::serve);
    server.createContext("/attachments/", exchange -> download(exchange, files));
    server.start();
  }

  private static void download(HttpExchange exchange, Files files) throws IOException {
    try (exchange) {
      Optional<FakeFile> found = files.at(exchange.getRequestURI().toString());
      byte[] bytes = found.map(FakeFile::bytes).orElseGet(() -> new byte[0]);
      found.ifPresent(one -> exchange.getResponseHeaders().set("Content-Type", one.type()));
      exchange.sendResponseHeaders(
          found.isPresent() ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      String path = exchange.getRequestURI().getPath().substring(ROOT.length());
      byte[] sent = exchange.getRequestBody().readAllBytes();
      Optional<Routes.Match> match = routes.find(method, path);
      if (match.isEmpty()) {
        journal.unknown(method + " " + path);
        send(exchange, method + " " + path, Answer.NO_ROUTE);
        return;
      }
      Routes.Match found = match.get();
      carryOut(exchange, found, sent);
    }
  }

  /** Answers a request, or lets it go wrong. */
  private void carryOut(HttpExchange exchange, Routes.Match found, byte[] sent) throws IOException {
    String route = found.route().name();
    switch (faults.of(route).orElse(Fault.NONE)) {
      case Fault.Status(int status) ->
          send(exchange, route, Answer.error(status, 0, status + ": trouble"));
      case Fault.TooMany(var after, boolean global) ->
          send(exchange, route, Limits.tooMany(after, global));
      case Fault.Broken() -> cut(exchange, route);
      case Fault.Held(var until) -> {
        await(until, Duration.ofMinutes(1));
        send(exchange, route, answer(exchange, found, sent));
      }
      case Fault.AnswerLost() -> {
        answer(exchange, found, sent);
        cut(exchange, route);
      }
      case Fault.Slow(var by) -> {
        Answer answer = answer(exchange, found, sent);
        await(new CountDownLatch(1), by);
        send(exchange, route, answer);
      }
      case Fault.None() -> send(exchange, route, answer(exchange, found, sent));
    }
  }

  private static void await(CountDownLatch latch, Duration most) {
    try {
      latch.await(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(HttpExchange exchange, Routes.Match found, byte[] sent) {
    if (!found.route().open() && !authorised(exchange)) {
      return Answer.NO_TOKEN;
    }
    Optional<Request> request = read(exchange, found, sent);
    if (request.isEmpty()) {
      return Answer.NO_JSON;
    }
    String route = found.route().name();
    try {
      Optional<Answer> refusal =
          buckets
              .flatMap(one -> one.refusal(route, request.get()))
              .or(() -> checks.flatMap(one -> one.refusal(route, request.get())));
      Answer answer = refusal.orElseGet(() -> found.route().answer().apply(request.get()));
      return buckets.map(one -> answer.with(one.headers(route, request.get()))).orElse(answer);
    } catch (RuntimeException e) {
      journal.broken(route, e);
      return Answer.error(500, 0, "500: Internal Server Error");
    }
  }

  private static Optional<Request> read(HttpExchange exchange, Routes.Match found, byte[] sent) {
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    Map<String, FakeFile> files = Map.of();
    byte[] json = sent;
    if (type.startsWith("multipart/form-data")) {
      var parts = Multipart.read(type, sent);
      json =
          Optional.ofNullable(parts.remove("payload_json"))
              .map(FakeFile::bytes)
              .orElse(new byte[0]);
      files = parts;
    }
    Optional<JsonNode> body =
        json.length == 0 ? Optional.of(MissingNode.getInstance()) : Json.read(json);
    Map<String, FakeFile> attached = files;
    return body.map(
        one ->
            new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(ROOT.length()),
                found.variables(),
                query(exchange.getRequestURI().getRawQuery()),
                one,
                attached));
  }

  private static Map<String, String> query(@org.jspecify.annotations.Nullable String raw) {
    if (raw == null) {
      return Map.of();
    }
    var found = new HashMap<String, String>();
    for (String pair : raw.split("&")) {
      int equals = pair.indexOf('=');
      found.put(
          equals < 0 ? pair : pair.substring(0, equals),
          equals < 0
              ? ""
              : java.net.URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return found;
  }

  private boolean authorised(HttpExchange exchange) {
    return List.of("Bot " + token)
        .equals(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
  }

  /** Promises a body and closes instead: the client sees its connection break. */
  private void cut(HttpExchange exchange, String route) throws IOException {
    journal.count(route, 0);
    exchange.sendResponseHeaders(200, 1 << 20);
    exchange.close();
  }

  private void send(HttpExchange exchange, String route, Answer answer) throws IOException {
    journal.count(route, answer.status());
    Headers headers = exchange.getResponseHeaders();
    headers.set("Via", "1.1 google");
    answer.headers().forEach(headers::set);
    if (answer.body().isMissingNode()) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    byte[] bytes = Json.bytes(answer.body());
    headers.set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
