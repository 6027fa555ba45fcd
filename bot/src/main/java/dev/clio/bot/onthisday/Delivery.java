package dev.clio.bot.onthisday;

import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.onthisday.Run.Ending;
import dev.clio.bot.onthisday.Run.Outcome;
import dev.clio.index.event.Calendar;
import dev.clio.index.event.EventId;
import dev.clio.index.event.HistoricEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings digests to their chats: each day's once. What it tells is settled before it is sent, that
 * it is being sent is remembered right before, and what became of it is kept together with the step
 * to the next day; so whoever goes on after a crash finds one of four states and knows what to do
 * in each. The one thing that nobody can know is whether a message arrived that was on its way when
 * the process died: where the platform cannot tell it from a second one it is not sent again.
 * Thread-safe.
 */
final class Delivery implements Agenda.Duty {
  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

  /** After so many failures in a row a digest pauses. */
  static final int MOST_FAILURES = 5;

  /** What an operator reads of a digest that nobody tried to send. */
  private static final String LATE = "too late";

  /** So many missed days are kept as skipped, one by one; a longer absence is one gap. */
  private static final int MOST_SKIPPED = 14;

  private final Digests digests;
  private final Function<Place, Calendar> calendars;
  private final Outlook outlook;
  private final Map<PlatformName, Outbox> platforms;
  private final DigestPost posts;
  private final DigestSettings settings;
  private final InstantSource clock;

  Delivery(
      Digests digests,
      Function<Place, Calendar> calendars,
      Map<PlatformName, Outbox> platforms,
      DigestPost posts,
      DigestSettings settings,
      InstantSource clock) {
    this.digests = digests;
    this.calendars = calendars;
    this.outlook = new Outlook(digests, calendars);
    this.platforms = Map.copyOf(platforms);
    this.posts = posts;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> run(DigestId id) {
    while (true) {
      Optional<Digest> found = digests.find(id).filter(digest -> digest.paused().isEmpty());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Digest digest = found.get();
      Timetable table = new Timetable(digest);
      Instant now = clock.instant();
      if (now.isBefore(table.first())) {
        return Optional.of(table.first());
      }
      Optional<Instant> again =
          table.isTooLate(now, settings.mostLate())
              ? skip(digest, table, now)
              : deliver(digest, table);
      if (again.isPresent()) {
        return again;
      }
    }
  }

  private Optional<Instant> skip(Digest digest, Timetable table, Instant now) {
    LocalDate day = table.day();
    LocalDate kept = LocalDate.ofInstant(now, digest.rhythm().zone()).minusDays(MOST_SKIPPED);
    Run run = Run.planned(digest.id(), day, table.due(), List.of());
    end(
        day.isBefore(kept) ? digest.next(kept) : digest.next(day.plusDays(1)),
        run.ended(new Ending(Outcome.SKIPPED, now, Optional.empty(), LATE)));
    return Optional.empty();
  }

  /** Returns when to try again, or nothing if this day is settled. */
  private Optional<Instant> deliver(Digest digest, Timetable table) {
    Run run = settle(digest, table);
    if (run.ending().isPresent()) {
      digests.end(run, digest.place().chat(), digest.next(run.day().plusDays(1)));
      return Optional.empty();
    }
    Calendar calendar = calendars.apply(digest.place());
    List<HistoricEvent> events =
        run.events().stream().flatMap(id -> calendar.find(id).stream()).toList();
    Outbox outbox = platforms.get(digest.place().chat().platform());
    if (outbox == null) {
      return retry(digest, run, table, "no such platform here");
    }
    if (events.isEmpty()) {
      end(digest, run, Outcome.SKIPPED, Optional.empty(), "nothing");
      return Optional.empty();
    }
    Post post = posts.of(digest, run.day(), events);
    return switch (outbox.post(digest.place().chat(), post, once(digest, run))) {
      case Posted.Done(var message) -> {
        end(digest.failures(0), run, Outcome.SENT, Optional.of(message), "");
        yield Optional.empty();
      }
      case Posted.Failed(var reason, var words) ->
          failed(digest, run, table, outbox, reason, words);
    };
  }

  private Run settle(Digest digest, Timetable table) {
    List<EventId> events = outlook.next(digest).events().stream().map(HistoricEvent::id).toList();
    return digests.settle(
        Run.planned(digest.id(), table.day(), table.due(), events), digest.place().chat());
  }

  private Sending once(Digest digest, Run run) {
    return Sending.digest(
        digest.taste().silent(),
        new Sending.Once(
            digest.id() + " " + run.day(),
            () -> digests.begin(digest.id(), run.day(), clock.instant())));
  }

  private Optional<Instant> failed(
      Digest digest, Run run, Timetable table, Outbox outbox, Posted.Reason reason, String words) {
    return switch (reason) {
      case UNREACHABLE -> {
        digests.unbegin(digest.id(), run.day());
        yield retry(digest, run, table, words);
      }
      case DOUBTFUL -> {
        LOG.warn("Whether the digest {} of {} stands there is unknown", digest.id(), run.day());
        end(digest, run, Outcome.DOUBTFUL, Optional.empty(), words);
        yield Optional.empty();
      }
      case FORBIDDEN -> refused(digest, run, outbox, Digest.Pause.FORBIDDEN, words);
      case GONE -> refused(digest, run, outbox, Digest.Pause.GONE, words);
      case INVALID -> refused(digest, run, outbox, Digest.Pause.INVALID, words);
    };
  }

  private Optional<Instant> retry(Digest digest, Run run, Timetable table, String words) {
    Instant again = table.retry(clock.instant());
    if (table.isTooLate(again, settings.mostLate())) {
      end(digest, run, Outcome.SKIPPED, Optional.empty(), words);
      return Optional.empty();
    }
    return Optional.of(again);
  }

  /** It is tried again the next day; whoever subscribed is told the first time. */
  private Optional<Instant> refused(
      Digest digest, Run run, Outbox outbox, Digest.Pause why, String words) {
    int failures = digest.failures() + 1;
    Digest after =
        failures < MOST_FAILURES ? digest.failures(failures) : digest.paused(Optional.of(why));
    end(after, run, Outcome.FAILED, Optional.empty(), words);
    if (failures == 1 && !digest.owner().name().isEmpty()) {
      outbox
          .direct(digest.owner())
          .ifPresent(chat -> outbox.post(chat, failure(digest, why), Sending.NOW));
    }
    return Optional.empty();
  }

  private static Post failure(Digest digest, Digest.Pause why) {
    DigestWording wording = new DigestWording(digest.taste().language());
    return Post.note(
        wording.say(
            "failure",
            digest.id(),
            wording.rhythm(digest.rhythm()),
            wording.say("failure." + why)));
  }

  private void end(
      Digest digest, Run run, Outcome outcome, Optional<MessageRef> message, String words) {
    end(
        digest.next(run.day().plusDays(1)),
        run.ended(new Ending(outcome, clock.instant(), message, words)));
  }

  private void end(Digest after, Run over) {
    digests.end(over, after.place().chat(), after);
    LOG.info(
        "Digest {} of {}: {}", over.digest(), over.day(), over.ending().orElseThrow().outcome());
  }
}
