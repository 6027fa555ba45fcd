package dev.clio.bot.discord;

import dev.clio.bot.time.Timers;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Request;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import okhttp3.RequestBody;

/**
 * Discord's REST interface, spoken through JDA, which keeps its limits. Blocks; thread-safe.
 *
 * <p>Requests are built here rather than by JDA's entities for three reasons: a channel need not be
 * in a cache to be posted to (an archived thread, a conversation from before the start), a lost
 * acknowledgement can be repeated, and every error ends as one of three answers.
 */
final class Wire {
  private static final int SERVER_ERROR = 500;

  private final Supplier<Optional<JDA>> jda;
  private final Timers timers;
  private final RandomGenerator luck;

  Wire(Supplier<Optional<JDA>> jda, Timers timers, RandomGenerator luck) {
    this.jda = jda;
    this.timers = timers;
    this.luck = luck;
  }

  /** The bot's application, as the addresses of interactions name it. */
  String application() {
    return jda.get().orElseThrow().getSelfUser().getApplicationId();
  }

  /** Asks without a body. */
  Answer ask(Route.CompiledRoute route) {
    return with(now -> new RestActionImpl<>(now, route, Wire::body));
  }

  Answer ask(Route.CompiledRoute route, DataObject body) {
    return ask(route, body, Set.of());
  }

  Answer ask(Route.CompiledRoute route, DataObject body, Collection<? extends AttachedFile> files) {
    if (files.isEmpty()) {
      return with(now -> new RestActionImpl<>(now, route, body, Wire::body));
    }
    RequestBody parts = AttachedFile.createMultipartBody(files, body).build();
    return with(now -> new RestActionImpl<>(now, route, parts, Wire::body));
  }

  /**
   * Asks again as long as the answer gets lost: for what may be done twice.
   *
   * @param tries how often at most
   * @param first about how long to wait after the first
   */
  Answer insist(int tries, Duration first, Supplier<Answer> ask) {
    Backoff backoff = new Backoff(first, Duration.ofSeconds(10), luck);
    Answer answer = ask.get();
    for (int failures = 1; failures < tries && answer instanceof Answer.Lost; failures++) {
      try {
        timers.pause(backoff.after(failures));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return answer;
      }
      answer = ask.get();
    }
    return answer;
  }

  private Answer with(Function<JDA, RestActionImpl<DataObject>> request) {
    return jda.get()
        .map(now -> complete(request.apply(now)))
        .orElseGet(() -> new Answer.Lost("not connected", false));
  }

  private static DataObject body(Response response, Request<DataObject> request) {
    return response.optObject().orElseGet(DataObject::empty);
  }

  /** Not if there was nobody to take it. */
  private static boolean hasArrived(Response response) {
    Exception why = response.getException();
    return !(why instanceof ConnectException
        || why instanceof UnknownHostException
        || why instanceof NoRouteToHostException);
  }

  private static Answer complete(RestActionImpl<DataObject> request) {
    try {
      return new Answer.Good(request.complete());
    } catch (ErrorResponseException error) {
      int status = error.getResponse().code;
      return status >= SERVER_ERROR || error.getResponse().isError()
          ? new Answer.Lost(status + " " + error.getMeaning(), hasArrived(error.getResponse()))
          : new Answer.Refused(status, error.getErrorCode(), error.getMeaning());
    } catch (RejectedExecutionException | CancellationException closing) {
      return new Answer.Lost("closing", true);
    } catch (RuntimeException wrapped) {
      if (wrapped.getCause() instanceof TimeoutException) {
        return new Answer.Lost("timeout", true);
      }
      throw wrapped;
    }
  }
}
