package dev.clio.bot.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Calls of the Bot API, and what came of each. The client of telegrambots sends them; connections
 * and threads are our own, so that closing ends them all. Thread-safe.
 */
final class Wire implements AutoCloseable {
  /** How long Telegram holds a poll open when nothing happens. */
  static final Duration LONGEST_POLL = Duration.ofSeconds(50);

  private static final Duration SLACK = Duration.ofSeconds(20);
  private static final int MOST_CALLS = 512;

  private final TelegramSettings settings;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ConnectionPool connections = new ConnectionPool(64, 2, TimeUnit.MINUTES);
  private final OkHttpClient plain;
  private final OkHttpClient polling;
  private final OkHttpTelegramClient client;
  private final OkHttpTelegramClient poller;

  private interface Execution<T> {
    T execute() throws TelegramApiException;
  }

  Wire(TelegramSettings settings) {
    this.settings = settings;
    URI api = settings.api();
    Journey journey = new Journey(Optional.ofNullable(api.getRawPath()).orElse(""));
    plain = client(Duration.ofSeconds(30));
    polling = client(LONGEST_POLL.plus(SLACK));
    HttpUrl base = base();
    TelegramUrl url =
        TelegramUrl.builder()
            .schema(base.scheme())
            .host(base.host())
            .port(base.port())
            .testServer(false)
            .build();
    client = new OkHttpTelegramClient(journey.watch(plain), settings.token(), url);
    poller = new OkHttpTelegramClient(journey.watch(polling), settings.token(), url);
  }

  private OkHttpClient client(Duration longestSilence) {
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(MOST_CALLS);
    dispatcher.setMaxRequestsPerHost(MOST_CALLS);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(connections)
        .connectTimeout(Duration.ofSeconds(10))
        .readTimeout(longestSilence)
        .build();
  }

  private HttpUrl base() {
    return HttpUrl.get(settings.api().toString());
  }

  <T extends Serializable> Answer<T> call(BotApiMethod<T> method) {
    return answer(() -> client.execute(method));
  }

  Answer<Message> call(SendDocument document) {
    return answer(() -> client.execute(document));
  }

  Answer<Message> call(SendPhoto photo) {
    return answer(() -> client.execute(photo));
  }

  /** A call that may take long, and that {@link #stopPolling} ends. */
  <T extends Serializable> Answer<T> poll(BotApiMethod<T> method) {
    return answer(() -> poller.execute(method));
  }

  /** Ends polls at once. */
  void stopPolling() {
    polling.dispatcher().cancelAll();
  }

  /**
   * Opens a file of Telegram's; at the configured address, which the library's own download would
   * pass by.
   *
   * @param path as {@code getFile} tells it
   */
  InputStream download(String path) throws IOException {
    HttpUrl url =
        base()
            .newBuilder()
            .addPathSegment("file")
            .addPathSegment("bot" + settings.token())
            .addPathSegments(path)
            .build();
    Response response = plain.newCall(new Request.Builder().url(url).build()).execute();
    if (!response.isSuccessful()) {
      response.close();
      throw new IOException("Telegram does not hand over the file: HTTP " + response.code());
    }
    return response.body().byteStream();
  }

  private <T> Answer<T> answer(Execution<T> execution) {
    try {
      return new Answer.Ok<>(execution.execute());
    } catch (TelegramApiValidationException ours) {
      return Answer.Refused.of(400, words(ours));
    } catch (TelegramApiRequestException said) {
      return said.getErrorCode() == null || said.getErrorCode() == 0
          // What is no success never gets this far without words of the API.
          ? new Answer.Lost<>(Answer.Fate.DONE, "an answer that cannot be read")
          : refused(said);
    } catch (TelegramApiException failed) {
      if (failed.getCause() instanceof NoAnswer none) {
        return new Answer.Lost<>(none.fate(), words(none));
      }
      if (failed.getCause() instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      return new Answer.Lost<>(Answer.Fate.UNKNOWN, words(failed));
    }
  }

  private <T> Answer<T> refused(TelegramApiRequestException said) {
    Optional<ResponseParameters> more = Optional.ofNullable(said.getParameters());
    return new Answer.Refused<>(
        said.getErrorCode(),
        hidden(String.valueOf(said.getApiResponse())),
        more.map(ResponseParameters::getRetryAfter).map(Duration::ofSeconds),
        more.map(ResponseParameters::getMigrateToChatId));
  }

  private String words(Exception failed) {
    return hidden(String.valueOf(failed.getMessage()));
  }

  /** Addresses of calls hold the token; what is said of a failure must not. */
  private String hidden(String words) {
    return words.replace(settings.token(), "***");
  }

  /** Ends everything at once; nothing of this is left afterwards. */
  @Override
  public void close() {
    polling.dispatcher().cancelAll();
    plain.dispatcher().cancelAll();
    threads.shutdown();
    connections.evictAll();
  }
}
