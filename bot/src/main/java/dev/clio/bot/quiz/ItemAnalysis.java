package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question tells about a class, by classical test theory.
 *
 * @param answered how many answered
 * @param right how many of them were right
 * @param difficulty share of those who were right, from 0, the hardest, to 1
 * @param discrimination that share among the best 27 % of the class less that among the last 27 %
 *     (Kelley 1939): from -1 to 1; below 0.2 it tells the good from the weak badly
 * @param wrong the wrong choice that most took
 */
record ItemAnalysis(
    int answered, int right, double difficulty, double discrimination, Optional<Wrong> wrong) {
  private static final double GROUP = 0.27;

  /** A wrong choice, and how many took it. */
  record Wrong(Given given, int many) {}

  static ItemAnalysis of(Round round, Turn turn) {
    int right = (int) turn.answers().values().stream().filter(one -> one.mark().isRight()).count();
    int answered = turn.answers().size();
    return new ItemAnalysis(
        answered,
        right,
        answered == 0 ? 0 : right / (double) answered,
        discrimination(round, turn),
        wrong(turn));
  }

  private static double discrimination(Round round, Turn turn) {
    List<Person> ranked = Standings.of(round).stream().map(Standings.Standing::person).toList();
    int size = (int) Math.round(GROUP * ranked.size());
    if (size == 0) {
      return 0;
    }
    Set<Person> best = new HashSet<>(ranked.subList(0, size));
    Set<Person> last = new HashSet<>(ranked.subList(ranked.size() - size, ranked.size()));
    return share(turn, best) - share(turn, last);
  }

  private static double share(Turn turn, Set<Person> group) {
    return group.stream().filter(person -> Round.isRight(turn, person)).count()
        / (double) group.size();
  }

  private static Optional<Wrong> wrong(Turn turn) {
    Map<Given, Long> wrong =
        turn.answers().values().stream()
            .filter(reply -> !reply.mark().isRight())
            .collect(Collectors.groupingBy(Turn.Reply::given, Collectors.counting()));
    return wrong.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(entry -> new Wrong(entry.getKey(), entry.getValue().intValue()));
  }
}
