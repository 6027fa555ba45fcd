package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.bot.sql.PostgresServer;
import dev.clio.bot.sql.StoreSettings;
import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Interaction;
import dev.clio.fake.discord.Option;
import dev.clio.fake.discord.Setup;
import dev.clio.fake.telegram.FakeTelegram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed at random moments of rounds, as by {@code kill -9}, and another goes on.
 * Every answer that somebody was told was taken is in the log; every question was put once, in
 * order; every round ends; and the points are those that the log yields. With {@code
 * -Dclio.campaign=true} a hundred kills on each database, else one.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
final class QuizKilledTest {
  private static final int KILLS = Boolean.getBoolean("clio.campaign") ? 100 : 1;
  private static final int QUESTIONS = Boolean.getBoolean("clio.campaign") ? 6 : 2;
  private static final int PUPILS = 4;
  private static final long IMPATIENT = TimeUnit.SECONDS.toNanos(5);

  @TempDir Path home;

  private final SplittableRandom luck = new SplittableRandom(1948);

  @Test
  void onSqlite() throws Exception {
    play("", Map.of());
    check(ScoreSheet.of(home));
  }

  @Test
  void onPostgres() throws Exception {
    StoreSettings settings = PostgresServer.fresh();
    String url = settings.url().orElseThrow();
    play(
        "store:\n  url: '%s'\n  user: '%s'\n".formatted(url, settings.user()),
        Map.of("CLIO_STORE_PASSWORD", settings.password()));
    check(ScoreSheet.of(url, settings.user(), settings.password()));
  }

  /** What pupils were told was taken: round, question, person. */
  private final List<String> taken = new ArrayList<>();

  private int finished;

  private void play(String store, Map<String, String> secrets) throws Exception {
    Path seeds = QuizSeeds.write(home, QUESTIONS);
    try (FakeDiscord discord = FakeDiscord.start(Setup.usual().patient(Duration.ofSeconds(60)));
        FakeTelegram telegram = FakeTelegram.start()) {
      Pupils school = new Pupils(discord);
      OtherProcess clio = start(seeds, discord, telegram, store, secrets);
      try {
        for (int kill = 0; kill < KILLS; kill++) {
          long until = System.nanoTime() + luck.nextLong(TimeUnit.SECONDS.toNanos(5));
          while (System.nanoTime() < until) {
            school.act();
          }
          clio.kill();
          clio = start(seeds, discord, telegram, store, secrets);
          school.forget();
        }
        int rounds = school.rounds;
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (school.rounds == rounds && !school.isOver()) {
          assertTrue(System.nanoTime() < patience, "the last round does not end");
          school.act();
        }
        finished = school.rounds;
        assertEquals(0, clio.stop() & ~143, "ends in order");
      } finally {
        clio.kill();
      }
      assertEquals(List.of(), discord.violations());
    }
  }

  private OtherProcess start(
      Path seeds,
      FakeDiscord discord,
      FakeTelegram telegram,
      String store,
      Map<String, String> secrets)
      throws Exception {
    return OtherProcess.start(
        home,
        seeds,
        discord,
        telegram,
        "limits:\n  questions-per-minute: 1000\n" + store,
        secrets,
        "-XX:TieredStopAtLevel=1",
        OtherProcess.FAST);
  }

  private void check(List<ScoreSheet> sheets) {
    assertTrue(sheets.size() >= finished && finished > 0, () -> sheets.size() + " rounds");
    List<String> logged = new ArrayList<>();
    for (int round = 0; round < sheets.size(); round++) {
      ScoreSheet sheet = sheets.get(round);
      List<Integer> numbers = new ArrayList<>();
      for (JsonNode event : sheet.log()) {
        if (event.path("is").asText().equals("Put")) {
          numbers.add(event.path("number").asInt());
        }
        if (event.path("is").asText().equals("Answered")) {
          String person = event.path("person").asText().replace("discord:", "");
          logged.add(event.path("number").asInt() + " " + person);
        }
      }
      for (int i = 0; i < numbers.size(); i++) {
        assertEquals(i + 1, numbers.get(i), "questions of round " + round);
      }
      boolean over =
          sheet.log().stream().anyMatch(one -> one.path("is").asText().equals("Finished"));
      if (over) {
        assertEquals(QUESTIONS, numbers.size(), "round " + round);
        assertEquals(sheet.counted(), sheet.kept(), "round " + round);
      } else {
        assertEquals(sheets.size() - 1, round, "a round that does not end");
      }
    }
    List<String> lost = new ArrayList<>(taken);
    logged.forEach(lost::remove);
    assertEquals(List.of(), lost, "answers that were taken and are not in the log");
    System.getLogger("together")
        .log(
            System.Logger.Level.INFO,
            "{0} kills in {1} rounds, {2} answers confirmed and none lost",
            KILLS,
            sheets.size(),
            taken.size());
  }

  /** A teacher and some pupils who press until they are told something. */
  private final class Pupils {
    private final FakeDiscord discord;
    private final FakeUser teacher;
    private final FakeChannel room;
    private final List<FakeUser> pupils = new ArrayList<>();
    private final Map<String, Interaction> pending = new HashMap<>();
    private final Map<String, Long> since = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private int rounds;

    Pupils(FakeDiscord discord) {
      this.discord = discord;
      teacher = discord.user("teacher");
      var school = discord.guild("School", teacher);
      room = school.channel("history");
      for (int i = 0; i < PUPILS; i++) {
        FakeUser pupil = discord.user("pupil" + i);
        school.join(pupil);
        pupils.add(pupil);
      }
    }

    /** Whatever was asked of the dead process is asked again. */
    void forget() {
      hear();
      pending.clear();
      since.clear();
    }

    boolean isOver() {
      return !room.threads().isEmpty() && shows(": the end");
    }

    private boolean shows(String words) {
      return room.threads().getLast().fromBot().stream()
          .anyMatch(message -> message.text().contains(words));
    }

    void act() {
      hear();
      if (room.threads().isEmpty() || (isOver() && room.threads().size() == rounds)) {
        does(
            "start " + rounds,
            () ->
                discord.slash(
                    teacher,
                    room,
                    "quiz start",
                    Option.of("questions", QUESTIONS),
                    Option.of("seconds", 20),
                    Option.of("mode", "class"),
                    Option.of("scoring", "speed"),
                    Option.of("pace", "host")));
      } else if (!isOver()) {
        rounds = room.threads().size();
        room.threads().getLast().fromBot().stream()
            .filter(message -> !message.labels().isEmpty())
            .reduce((_, last) -> last)
            .ifPresent(this::answer);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }

    private void answer(FakeMessage card) {
      if (card.labels().contains("Start") || card.labels().contains("Next")) {
        String label = card.labels().contains("Start") ? "Start" : "Next";
        does("card " + card.id(), () -> discord.press(teacher, card, label));
      } else {
        for (int i = 0; i < PUPILS; i++) {
          FakeUser pupil = pupils.get(i);
          String choice = card.labels().get((i + (int) (card.id() % 7)) % 4);
          does(
              "answer " + number(card) + " " + pupil.id() + " " + card.id(),
              () -> discord.press(pupil, card, choice));
        }
      }
    }

    /** "**3\/6** What ...": what is between the stars and the line. */
    private static int number(FakeMessage card) {
      return Integer.parseInt(card.text().replaceAll("(?s)^\\D*(\\d+).*$", "$1"));
    }

    private void does(String what, java.util.function.Supplier<Interaction> deed) {
      long now = System.nanoTime();
      boolean waits = pending.containsKey(what) && now - since.getOrDefault(what, 0L) < IMPATIENT;
      if (!waits && !done.contains(what)) {
        since.put(what, now);
        pending.put(what, deed.get());
      }
    }

    private void hear() {
      pending.forEach(
          (what, interaction) ->
              interaction
                  .original()
                  .filter(message -> !message.text().isEmpty() && !done.contains(what))
                  .ifPresent(
                      message -> {
                        done.add(what);
                        if (message.text().contains(" it is.")) {
                          String[] words = what.split(" ");
                          taken.add(words[1] + " " + words[2]);
                        }
                      }));
    }
  }
}
