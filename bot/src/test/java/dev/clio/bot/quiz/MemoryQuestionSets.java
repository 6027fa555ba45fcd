package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Sets of questions in memory. */
final class MemoryQuestionSets implements QuestionSets {
  private final Map<ServerRef, TreeMap<String, QuestionSet>> sets = new ConcurrentHashMap<>();
  private final Map<ServerRef, Map<QuizQuestionId, Boolean>> reviewed = new ConcurrentHashMap<>();
  private final Map<ServerRef, Map<QuizQuestionId, List<String>>> accepted =
      new ConcurrentHashMap<>();

  @Override
  public void put(QuestionSet set) {
    sets.computeIfAbsent(set.home(), _ -> new TreeMap<>()).put(set.name(), set);
  }

  @Override
  public List<QuestionSet> of(ServerRef home) {
    return List.copyOf(sets.getOrDefault(home, new TreeMap<>()).values());
  }

  @Override
  public boolean remove(ServerRef home, String name) {
    return sets.getOrDefault(home, new TreeMap<>()).remove(name) != null;
  }

  @Override
  public void review(ServerRef home, QuizQuestionId question, boolean good, Person by) {
    reviewed.computeIfAbsent(home, _ -> new ConcurrentHashMap<>()).put(question, good);
  }

  @Override
  public Map<QuizQuestionId, Boolean> reviewed(ServerRef home) {
    return Map.copyOf(reviewed.getOrDefault(home, Map.of()));
  }

  @Override
  public void accept(ServerRef home, QuizQuestionId question, String answer, Person by) {
    List<String> answers =
        accepted
            .computeIfAbsent(home, _ -> new ConcurrentHashMap<>())
            .computeIfAbsent(question, _ -> new ArrayList<>());
    if (!answers.contains(answer)) {
      answers.add(answer);
    }
  }

  @Override
  public Map<QuizQuestionId, List<String>> accepted(ServerRef home) {
    return Map.copyOf(accepted.getOrDefault(home, Map.of()));
  }
}
