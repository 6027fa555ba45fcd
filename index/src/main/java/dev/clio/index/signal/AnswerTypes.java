package dev.clio.index.signal;

import dev.clio.index.language.Language;
import dev.clio.index.language.Word;
import java.util.List;

/** Tells from its words what kind of answer a question wants. */
final class AnswerTypes {
  private final Language language;

  AnswerTypes(Language language) {
    this.language = language;
  }

  /** Whether there is a question word at all. */
  boolean isAsking(List<Word> asked) {
    return asked.stream()
        .anyMatch(word -> language.questionWords().cues().containsKey(word.term()));
  }

  AnswerType of(List<Word> asked) {
    for (int i = 0; i < asked.size(); i++) {
      String next = i + 1 < asked.size() ? asked.get(i + 1).term() : "";
      String type = language.questionWords().cues().get(asked.get(i).term() + " " + next);
      if (type == null) {
        type = language.questionWords().cues().get(asked.get(i).term());
      }
      if (type != null) {
        return "WHICH".equals(type) ? ofNoun(asked, i + 1) : AnswerType.valueOf(type);
      }
    }
    return AnswerType.OTHER;
  }

  /** "Which commander", "what year": the noun after the question word decides. */
  private AnswerType ofNoun(List<Word> asked, int from) {
    int to = Math.min(asked.size(), from + 4);
    for (int i = from; i < to; i++) {
      String type = language.questionWords().nouns().get(asked.get(i).term());
      if (type != null) {
        return AnswerType.valueOf(type);
      }
    }
    boolean brief = asked.stream().filter(word -> !word.function()).count() <= 3;
    boolean being =
        from < asked.size() && language.questionWords().being().contains(asked.get(from).term());
    return brief && being ? AnswerType.DEFINITION : AnswerType.OTHER;
  }
}
