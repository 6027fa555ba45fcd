package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who stands where: who has as many points shares a rank, and the next rank is left out. */
final class Standings {
  private Standings() {}

  /**
   * Somebody's place.
   *
   * @param rank from 1
   */
  record Standing(int rank, Person person, int points, int right, int answered) {}

  /**
   * A team's place.
   *
   * @param rank from 1
   * @param team from 0
   * @param points the average of those who answered anything, rounded
   */
  record TeamStanding(int rank, int team, int points, int members) {}

  /** All players, best first; among equals in the order in which they came. */
  static List<Standing> of(Round round) {
    List<Standing> unranked =
        round.players().keySet().stream()
            .map(person -> standing(round, person))
            .sorted(Comparator.comparingInt(Standing::points).reversed())
            .toList();
    return IntStream.range(0, unranked.size()).mapToObj(index -> ranked(unranked, index)).toList();
  }

  private static Standing standing(Round round, Person person) {
    int right = 0;
    int answered = 0;
    for (Turn turn : round.turns()) {
      if (!turn.isOpen() && !turn.voided() && turn.answers().containsKey(person)) {
        answered++;
        right += Round.isRight(turn, person) ? 1 : 0;
      }
    }
    return new Standing(0, person, Points.total(round, person), right, answered);
  }

  private static Standing ranked(List<Standing> sorted, int index) {
    Standing one = sorted.get(index);
    int rank = 1 + (int) sorted.stream().filter(other -> other.points() > one.points()).count();
    return new Standing(rank, one.person(), one.points(), one.right(), one.answered());
  }

  static Optional<Standing> of(Round round, Person person) {
    return of(round).stream().filter(one -> one.person().equals(person)).findFirst();
  }

  /** The teams, best first; none where there are none. */
  static List<TeamStanding> teams(Round round) {
    List<Standing> players = of(round);
    List<TeamStanding> teams = new ArrayList<>();
    for (int team = 0; team < round.rules().teams(); team++) {
      int one = team;
      int[] points =
          players.stream()
              .filter(player -> player.answered() > 0)
              .filter(player -> team(round, player) == one)
              .mapToInt(Standing::points)
              .toArray();
      int average = (int) Math.round(IntStream.of(points).average().orElse(0));
      teams.add(new TeamStanding(0, team, average, points.length));
    }
    teams.sort(Comparator.comparingInt(TeamStanding::points).reversed());
    return teams.stream().map(team -> ranked(teams, team)).toList();
  }

  private static int team(Round round, Standing player) {
    return Optional.ofNullable(round.players().get(player.person())).map(Player::team).orElse(0);
  }

  private static TeamStanding ranked(List<TeamStanding> sorted, TeamStanding one) {
    int rank = 1 + (int) sorted.stream().filter(other -> other.points() > one.points()).count();
    return new TeamStanding(rank, one.team(), one.points(), one.members());
  }
}
