package dev.clio.fake.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's door: finds method or file by the path, lets faults happen, and answers. */
final class Front implements HttpHandler {
  private static final Pattern METHOD = Pattern.compile("/bot([^/]+)/(\\w+)");
  private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)/(.+)");

  private final World world;
  private final Desk desk;
  private final Deadline inFlight = new Deadline();
  private final AtomicInteger count = new AtomicInteger();

  Front(World world, Desk desk) {
    this.world = world;
    this.desk = desk;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    inFlight.change(count::incrementAndGet);
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Optional<Answer> answer = answer(exchange, body);
      if (answer.isPresent()) {
        write(exchange, answer.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      inFlight.change(count::decrementAndGet);
    }
  }

  /** Lets what is being answered go out, for no longer than this. */
  void finish(Duration longest) {
    inFlight.awaitOrNot(longest, () -> count.get() == 0);
  }

  /** Empty: the connection breaks. */
  private Optional<Answer> answer(HttpExchange exchange, byte[] body) throws InterruptedException {
    String path = exchange.getRequestURI().getPath();
    try {
      Matcher file = FILE.matcher(path);
      if (file.matches()) {
        check(file.group(1));
        return Optional.of(
            world
                .files
                .byPath(file.group(2))
                .map(found -> Answer.file(found.bytes()))
                .orElseThrow(Front::notFound));
      }
      Matcher call = METHOD.matcher(path);
      if (!call.matches()) {
        throw notFound();
      }
      check(call.group(1));
      Request request =
          Request.read(
              call.group(2),
              Optional.ofNullable(exchange.getRequestURI().getRawQuery()),
              Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse(""),
              body);
      return faulty(request);
    } catch (Refused refused) {
      return Optional.of(refused.answer());
    }
  }

  private Optional<Answer> faulty(Request request) throws InterruptedException {
    desk.note(request);
    Optional<Fault> fault = world.faults.pick(request.method());
    if (fault.isEmpty()) {
      return Optional.of(desk.answer(request));
    }
    return switch (fault.get()) {
      case Fault.TooManyRequests(int seconds) -> throw desk.later(request, seconds);
      case Fault.ServerError() -> throw new Refused(500, "Internal Server Error");
      case Fault.BadGateway() -> Optional.of(Answer.badGateway());
      case Fault.Conflict() -> throw Updates.conflict();
      case Fault.Unauthorized() -> throw unauthorized();
      case Fault.DroppedBefore() -> Optional.empty();
      case Fault.DroppedAfter() -> {
        desk.answer(request);
        yield Optional.empty();
      }
      case Fault.Garbled() -> Optional.of(desk.answer(request).halved());
      case Fault.Slow(var by) -> {
        // Ends early when the server closes.
        boolean closed = world.closed.await(by.toMillis(), TimeUnit.MILLISECONDS);
        yield closed ? Optional.empty() : Optional.of(desk.answer(request));
      }
    };
  }

  private void check(String given) {
    if (world.tokenRevoked || !given.equals(World.TOKEN)) {
      throw unauthorized();
    }
  }

  private static Refused unauthorized() {
    return new Refused(401, "Unauthorized");
  }

  private static Refused notFound() {
    return new Refused(404, "Not Found");
  }

  private static void write(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    if (answer.retryAfter() > 0) {
      exchange.getResponseHeaders().set("Retry-After", String.valueOf(answer.retryAfter()));
    }
    int length = answer.body().length;
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    exchange.getResponseBody().write(answer.body());
  }
}
