package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is kept of a round for later ones.
 *
 * @param chats where it was played, and what those chats belong to
 * @param scores of each player who answered anything; none where they played under nicknames, which
 *     a leaderboard would lift
 * @param asked whether all who answered were right, by question; what nobody answered was missed
 */
public record Harvest(
    Map<ChatRef, ServerRef> chats, List<Score> scores, Map<QuizQuestionId, Boolean> asked) {
  public Harvest {
    chats = Map.copyOf(chats);
    scores = List.copyOf(scores);
    asked = Map.copyOf(asked);
  }

  /** What a round that is over yields. */
  static Harvest of(Round round) {
    return new Harvest(
        round.venues().stream()
            .collect(
                Collectors.toMap(
                    venue -> venue.place().chat(), venue -> venue.place().home(), (one, _) -> one)),
        Standings.of(round).stream()
            .filter(standing -> standing.answered() > 0 && !round.rules().nicknames())
            .map(
                standing ->
                    new Score(
                        round.id(),
                        standing.person(),
                        round.opened().title(),
                        standing.points(),
                        standing.right(),
                        standing.answered(),
                        round.progress().last()))
            .toList(),
        round.turns().stream()
            .filter(turn -> !turn.isOpen())
            .collect(
                Collectors.toMap(
                    turn -> round.card(turn).source(),
                    turn ->
                        !turn.answers().isEmpty()
                            && turn.answers().values().stream()
                                .allMatch(reply -> reply.mark().isRight()),
                    (one, other) -> one && other)));
  }
}
