package dev.clio.index.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The questions of pack.yaml: some that the pack answers, suggested while one is typed. */
final class SampleQuestions {
  /** What chat platforms show of a suggestion, in UTF-16 code units. */
  private static final int LONGEST = 100;

  private SampleQuestions() {}

  static List<String> of(List<Node> nodes) throws BrokenPack {
    Map<String, Mark> taken = new HashMap<>();
    List<String> questions = new ArrayList<>();
    for (Node node : nodes) {
      String question = Node.text("a question", node).value().strip();
      if (question.length() > LONGEST) {
        throw node.mark()
            .broken("a question has at most " + LONGEST + " characters, to be suggested whole");
      }
      Mark before = taken.putIfAbsent(question.toLowerCase(Locale.ROOT), node.mark());
      if (before != null) {
        throw node.mark().broken("the question stands in line " + before.line() + " already");
      }
      questions.add(question);
    }
    return questions;
  }
}
