package dev.clio.bot.telegram;

import dev.clio.bot.telegram.Answer.Fate;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Watches calls on their way, so that it is known of those that fail whether they may have been
 * done: a message that may stand in the chat already is not to be sent again without thought. Also
 * puts a path in front where the Bot API does not stand at the root. Thread-safe.
 */
final class Journey {
  private final String path;

  private static final class Trail {
    private volatile boolean connected;
  }

  /**
   * Journeys to an address.
   *
   * @param path of the base address, perhaps empty
   */
  Journey(String path) {
    this.path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** The same client, whose calls are watched and never repeated behind our back. */
  OkHttpClient watch(OkHttpClient client) {
    return client
        .newBuilder()
        .retryOnConnectionFailure(false)
        .addInterceptor(this::whole)
        .addNetworkInterceptor(Journey::connected)
        .build();
  }

  private static Response connected(Interceptor.Chain chain) throws IOException {
    Optional.ofNullable(chain.request().tag(Trail.class))
        .ifPresent(trail -> trail.connected = true);
    return chain.proceed(chain.request());
  }

  private Response whole(Interceptor.Chain chain) throws IOException {
    Trail trail = new Trail();
    Request request = chain.request();
    Request prefixed =
        request
            .newBuilder()
            .url(request.url().newBuilder().encodedPath(path + request.url().encodedPath()).build())
            .tag(Trail.class, trail)
            .build();
    Response response;
    try {
      response = chain.proceed(prefixed);
    } catch (IOException broken) {
      throw new NoAnswer(trail.connected ? Fate.UNKNOWN : Fate.NOT_DONE, broken);
    }
    return readable(response);
  }

  /** The response with its body read. */
  private static Response readable(Response response) throws IOException {
    try (ResponseBody body = response.body()) {
      MediaType type = body.contentType();
      boolean json = type != null && type.subtype().equals("json");
      if (!response.isSuccessful() && !json) {
        throw new NoAnswer(Fate.NOT_DONE, "HTTP " + response.code() + " without words");
      }
      return response.newBuilder().body(ResponseBody.create(body.bytes(), type)).build();
    } catch (NoAnswer known) {
      throw known;
    } catch (IOException broken) {
      throw new NoAnswer(response.isSuccessful() ? Fate.DONE : Fate.NOT_DONE, broken);
    }
  }
}
