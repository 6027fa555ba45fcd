package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import dev.clio.index.event.Calendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What happened on a day: {@code /today}, {@code /onthisday}, {@code /year}, {@code /event}; and
 * digests that come by themselves, {@code /digest}. Thread-safe.
 */
public final class OnThisDayFeature implements Feature {
  private final Function<Place, Calendar> calendars;
  private final Keeping keeping;
  private final DigestSettings settings;
  private final InstantSource clock;
  private final Subscriptions subscriptions;
  private final DigestPost posts;
  private final List<Command> commands;

  /**
   * Names of commands that others have.
   *
   * @param ask takes a question about an event
   * @param quiz opens a round on a day: its argument "date" is month and day, "08-23"
   */
  public record Others(String ask, String quiz) {}

  /** Where digests are kept, and what has them done. */
  public record Keeping(Digests digests, Agenda agenda) {}

  /**
   * The feature.
   *
   * @param calendars what counts in a place
   * @param zones the time zone of a person in a place
   * @param others what buttons of a day lead to
   */
  public OnThisDayFeature(
      Function<Place, Calendar> calendars,
      BiFunction<Person, Place, ZoneId> zones,
      Keeping keeping,
      DigestSettings settings,
      Others others,
      InstantSource clock,
      RandomGenerator luck) {
    this.calendars = calendars;
    this.keeping = keeping;
    this.settings = settings;
    this.clock = clock;
    subscriptions = new Subscriptions(keeping.digests(), keeping.agenda(), clock, luck);
    Drawing drawing = Timeline.drawing();
    posts = new DigestLook(drawing, others);
    DigestDesk desk = new DigestDesk(subscriptions);
    Asked.Customs customs = new Asked.Customs(calendars, zones, clock);
    Stream<Command> looking =
        Stream.of(
            new TodayCommand(customs, others.ask()),
            new OnThisDayCommand(customs, drawing, others.ask()),
            new YearCommand(customs, others.ask()),
            new RandomCommand(customs, luck, others.ask()));
    Stream<Command> digests =
        Stream.of(
            new DigestSubscribe(subscriptions, calendars, zones),
            new DigestList(desk),
            new DigestPreview(desk, new Outlook(keeping.digests(), calendars)),
            new DigestStatus(desk, keeping.digests(), clock),
            new DigestRemove(desk));
    commands =
        Stream.of(looking, digests, DigestSwitch.both(desk).stream())
            .flatMap(some -> some)
            .toList();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /**
   * Begins to bring digests to these platforms, until the agenda is closed. Called once, when the
   * platforms are open.
   */
  public void deliver(Map<PlatformName, Outbox> platforms) {
    Map<PlatformName, Supplier<Map<DigestId, Instant>>> planned = new HashMap<>();
    platforms.keySet().forEach(name -> planned.put(name, () -> subscriptions.planned(name)));
    keeping
        .agenda()
        .open(
            planned, new Delivery(keeping.digests(), calendars, platforms, posts, settings, clock));
  }
}
