package dev.clio.index.signal;

import dev.clio.index.language.Language;
import dev.clio.index.language.Word;
import java.util.List;

/** Tells from its words what kind of answer a question wants. */
final class AnswerTypes {
  private static final int WHAT_IS = 3;
  private static final int WHO_IS = 2;

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
        return "WHICH".equals(type)
            ? ofNoun(asked, i + 1)
            : "PERSON".equals(type) && isWhatIs(asked, i + 1, WHO_IS)
                ? AnswerType.DEFINITION
                : AnswerType.valueOf(type);
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
    return isWhatIs(asked, from, WHAT_IS) ? AnswerType.DEFINITION : AnswerType.OTHER;
  }

  /** "What was the Comintern", "who is Litvinov": a form of "to be", and few words beside it. */
  private boolean isWhatIs(List<Word> asked, int from, int few) {
    return from < asked.size()
        && language.questionWords().being().contains(asked.get(from).term())
        && asked.stream().filter(word -> !word.function()).count() <= few;
  }
}
