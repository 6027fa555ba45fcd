package dev.clio.bot.onthisday;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Text;
import dev.clio.bot.time.HandTurned;
import dev.clio.index.event.Calendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Digests by hand-turned time, and the chats that they come to. */
final class Newsroom {
  static final PlatformName PAPER = new PlatformName("paper");
  static final ServerRef SCHOOL = new ServerRef(PAPER, "school");

  final HandTurned timers = new HandTurned();
  final MemoryDigests digests = new MemoryDigests();
  final MemoryAgenda agenda = new MemoryAgenda(timers);

  /** Where the process may die. */
  Crash.Point point = new Crash.Point(0);

  final Chats chats = new Chats();
  Calendar calendar = Almanac.full(4);
  final Subscriptions subscriptions = new Subscriptions(digests, agenda, timers, new Random(1));

  /**
   * What stands in the chats, and what the next posts come to: a platform that cannot tell a
   * message from a second one, unless {@code knowsKeys}.
   */
  final class Chats implements Outbox {
    final List<Delivered> delivered = new ArrayList<>();
    Optional<Posted.Failed> trouble = Optional.empty();
    boolean knowsKeys;
    private final Set<String> keys = new HashSet<>();

    @Override
    public Posted post(ChatRef chat, Post post, Sending how) {
      Optional<Instant> before = Optional.empty();
      if (how.once().isPresent()) {
        before = how.once().get().beginning().begin();
      }
      if (how.once().isPresent() && trouble.isPresent()) {
        return trouble.get();
      }
      if (before.isPresent() && !knowsKeys) {
        return new Posted.Failed(Posted.Reason.DOUBTFUL, "begun before");
      }
      point.step();
      if (how.once().isEmpty() || !knowsKeys || keys.add(how.once().get().key())) {
        delivered.add(new Delivered(chat, words(post), timers.instant()));
      }
      point.step();
      return new Posted.Done(new MessageRef(chat, "m" + delivered.size()));
    }

    @Override
    public Posted revise(MessageRef message, Post post) {
      throw new AssertionError("digests are not revised");
    }

    @Override
    public ChatRef room(ChatRef parent, String title) {
      return parent;
    }

    @Override
    public Optional<ChatRef> direct(Person person) {
      return Optional.of(new ChatRef(PAPER, "with " + person.account()));
    }
  }

  record Delivered(ChatRef chat, String words, Instant at) {}

  /** Opens, or opens again after {@link #dies}. */
  Newsroom opens() {
    Delivery delivery =
        new Delivery(
            new CrashingDigests(digests, point),
            place -> calendar,
            Map.of(PAPER, chats),
            (digest, day, events) ->
                Post.note(
                    day
                        + events.stream()
                            .map(event -> " " + event.title().orElseThrow())
                            .collect(Collectors.joining(","))),
            DigestSettings.USUAL,
            timers);
    agenda.open(Map.of(PAPER, () -> subscriptions.planned(PAPER)), delivery);
    return this;
  }

  void dies() {
    agenda.close();
  }

  static Place place(String chat) {
    return Place.in(SCHOOL, new ChatRef(PAPER, chat));
  }

  Digest subscribes(String chat, String at, String zone, String... tags) {
    return subscriptions.add(
        place(chat),
        new Person(PAPER, "ada", "Ada"),
        new Rhythm(LocalTime.parse(at), ZoneId.of(zone), EnumSet.allOf(DayOfWeek.class)),
        new Taste(new TreeSet<>(List.of(tags)), Locale.ENGLISH, false, Taste.Timeline.OFF));
  }

  Newsroom at(String instant) {
    timers.leap(Duration.between(timers.instant(), Instant.parse(instant)));
    return this;
  }

  void pass(int hours) {
    timers.pass(Duration.of(hours, ChronoUnit.HOURS));
  }

  /** The local days whose digests stand in a chat, in the order that they came. */
  List<LocalDate> days(String chat) {
    return chats.delivered.stream()
        .filter(one -> one.chat().equals(place(chat).chat()))
        .map(one -> LocalDate.parse(one.words().substring(0, 10)))
        .toList();
  }

  private static String words(Post post) {
    return post.message() instanceof Message.Note(Text text) ? text.words() : post.toString();
  }
}
