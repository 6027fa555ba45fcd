package dev.clio.bot.quiz;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /quiz scores}: the leaderboard of a chat, or of all that belongs to its server. */
final class ScoresCommand implements Command {
  private static final int TOP = 10;
  private static final Map<String, Duration> PERIODS =
      Map.of(
          "day", Duration.ofDays(1),
          "week", Duration.ofDays(7),
          "term", Duration.ofDays(120));

  private final Rounds rounds;
  private final InstantSource clock;

  ScoresCommand(Rounds rounds, InstantSource clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "quiz scores",
        "Who has the most points",
        Audience.EVERYONE,
        Role.ANYONE,
        List.of(
            Parameter.optional(
                "period",
                "Since when: the last day, week, term, or all",
                new Parameter.OneOf(List.of("day", "week", "term", "all"))),
            Parameter.optional(
                "place",
                "Rounds of this chat, or of the whole server",
                new Parameter.OneOf(List.of("chat", "server"))),
            Parameter.optional(
                "title", "Rounds of this title only", new Parameter.Words(this::titles))));
  }

  private List<String> titles(Parameter.Begun begun) {
    String typed = begun.words().strip().toLowerCase(Locale.ROOT);
    return rounds.scores(begun.in().home(), Optional.empty(), Instant.EPOCH).stream()
        .map(Score::title)
        .distinct()
        .filter(title -> title.toLowerCase(Locale.ROOT).contains(typed))
        .toList();
  }

  /** Somebody's points in all rounds. */
  private record Sum(Person person, int points, int right, int answered, int rounds) {
    Sum plus(Score score) {
      return new Sum(
          score.person(),
          points + score.points(),
          right + score.right(),
          answered + score.answered(),
          rounds + 1);
    }
  }

  @Override
  public Reply answer(Incoming.Called called) {
    RoundWords words = new RoundWords(called.language());
    String period = called.call().argument("period").orElse("all");
    boolean wide = called.call().argument("place").filter("server"::equals).isPresent();
    Instant since =
        Optional.ofNullable(PERIODS.get(period)).map(clock.instant()::minus).orElse(Instant.EPOCH);
    Optional<String> wanted = called.call().argument("title").map(String::strip);
    List<Sum> sums =
        sums(
            rounds
                .scores(
                    called.in().home(),
                    wide ? Optional.empty() : Optional.of(called.in().chat()),
                    since)
                .stream()
                .filter(
                    score ->
                        wanted.filter(title -> !title.equalsIgnoreCase(score.title())).isEmpty())
                .toList());
    if (sums.isEmpty()) {
      throw words.refusal("scores.none");
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("table.rank"),
            words.say("table.name"),
            words.say("table.points"),
            words.say("table.right")));
    for (Sum sum : sums) {
      boolean own = sum.person().equals(called.by());
      if (rows.size() <= TOP || own) {
        rows.add(
            List.of(
                String.valueOf(rank(sums, sum)),
                RoundPosts.name(sum.person().name()),
                String.valueOf(sum.points()),
                sum.right() + "/" + sum.answered()));
      }
    }
    return new Reply.Say(Post.of(new Message.Table(title(period, words), rows)));
  }

  private static String title(String period, RoundWords words) {
    return switch (period) {
      case "day" -> words.say("scores.day");
      case "week" -> words.say("scores.week");
      case "term" -> words.say("scores.term");
      default -> words.say("scores.all");
    };
  }

  private static List<Sum> sums(List<Score> scores) {
    Map<Person, Sum> sums = new LinkedHashMap<>();
    for (Score score : scores) {
      Sum before = sums.getOrDefault(score.person(), new Sum(score.person(), 0, 0, 0, 0));
      sums.put(score.person(), before.plus(score));
    }
    return sums.values().stream().sorted(Comparator.comparingInt(Sum::points).reversed()).toList();
  }

  private static int rank(List<Sum> sums, Sum one) {
    return 1 + (int) sums.stream().filter(other -> other.points() > one.points()).count();
  }
}
