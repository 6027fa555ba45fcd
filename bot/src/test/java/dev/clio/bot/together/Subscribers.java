package dev.clio.bot.together;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.onthisday.Digest;
import dev.clio.bot.onthisday.DigestId;
import dev.clio.bot.onthisday.Rhythm;
import dev.clio.bot.onthisday.Run;
import dev.clio.bot.onthisday.Taste;
import dev.clio.bot.sql.Store;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeGuild;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/** Chats on our own Discord and Telegram that digests come to. */
final class Subscribers {
  private static final PlatformName DISCORD = new PlatformName("discord");
  private static final PlatformName TELEGRAM = new PlatformName("telegram");

  /** A chat, and how many messages of Clio's stand in it. */
  record Subscriber(Place place, IntSupplier messages) {}

  private final List<Subscriber> all = new ArrayList<>();
  private int digests;

  /** So many on each platform. */
  Subscribers(FakeDiscord discord, FakeTelegram telegram, int each) {
    FakeGuild school = discord.guild("Digests", discord.user("head"));
    User teacher = telegram.user("teacher");
    ServerRef server = new ServerRef(DISCORD, Long.toString(school.id()));
    for (int i = 0; i < each; i++) {
      FakeChannel channel = school.channel("digest-" + i);
      ChatRef chat = new ChatRef(DISCORD, Long.toString(channel.id()));
      all.add(new Subscriber(Place.in(server, chat), () -> channel.fromBot().size()));
      Chat group = telegram.supergroup("Digest " + i, teacher);
      String id = Long.toString(group.id());
      Place place = Place.in(new ServerRef(TELEGRAM, id), new ChatRef(TELEGRAM, id));
      all.add(new Subscriber(place, () -> group.fromBot().size()));
    }
  }

  List<Subscriber> all() {
    return all;
  }

  /**
   * A digest for each that was due in the minute that has just begun, in the order of {@link #all}.
   *
   * @param timeline what comes along
   */
  List<Digest> subscribe(Store store, Instant due, Taste.Timeline timeline) {
    LocalTime at = due.atOffset(ZoneOffset.UTC).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    List<Digest> subscribed = new ArrayList<>();
    for (Subscriber one : all) {
      Digest digest =
          new Digest(
              new DigestId("d" + String.format(Locale.ROOT, "%07d", digests++)),
              one.place(),
              new Person(one.place().chat().platform(), "1", "Head"),
              new Rhythm(at, ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class)),
              new Taste(new TreeSet<>(), Locale.ENGLISH, false, timeline),
              Optional.empty(),
              0,
              LocalDate.ofInstant(due, ZoneOffset.UTC));
      store.digests().put(digest);
      subscribed.add(digest);
    }
    return subscribed;
  }

  /** What became of the only run of a digest, if it is over. */
  static Optional<Run.Ending> ending(Store store, Digest digest) {
    return store.digests().runs(digest.id(), 1).stream().findFirst().flatMap(Run::ending);
  }

  /** A pack with four events on every day. */
  static Path seeds(Path home) throws IOException {
    Path pack = Files.createDirectories(home.resolve("seeds/almanac"));
    Files.writeString(pack.resolve("pack.yaml"), "id: almanac\ntitle: An almanac\nlanguage: en\n");
    Files.writeString(
        pack.resolve("rapallo.md"),
        "The treaty of Rapallo was signed on 16 April 1922 by Germany and Soviet Russia.\n");
    StringBuilder rows =
        new StringBuilder("date,precision,title,text,tags,importance,source,checked\n");
    for (LocalDate day = LocalDate.of(1920, 1, 1); day.getYear() == 1920; day = day.plusDays(1)) {
      for (int i = 0; i < 4; i++) {
        LocalDate then = day.withYear(1920 + 20 * i);
        rows.append(then)
            .append(",day,An event of ")
            .append(then)
            .append(",It happened and was written down.,war,2,A History,recall\n");
      }
    }
    Files.writeString(pack.resolve("events.csv"), rows);
    return home.resolve("seeds");
  }
}
