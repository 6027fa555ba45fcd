package dev.clio.index.signal;

import dev.clio.index.language.Word;
import java.util.List;

/** How many words that stand side by side in the question do so in the passage. */
final class Neighbours implements Signal {
  @Override
  public String name() {
    return "neighbours";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    double wanted = 0;
    double found = 0;
    for (int i = 1; i < inquiry.terms().size(); i++) {
      QueryTerm left = inquiry.terms().get(i - 1);
      QueryTerm right = inquiry.terms().get(i);
      int gap = right.word().range().start() - left.word().range().end();
      if (gap >= 0 && gap <= 4) {
        double weight = Math.min(left.weight(), right.weight());
        wanted += weight;
        found += stand(candidate, left, right) ? weight : 0;
      }
    }
    return wanted == 0 ? 0 : found / wanted;
  }

  private static boolean stand(Candidate candidate, QueryTerm left, QueryTerm right) {
    for (Reading.Sentence sentence : candidate.reading().sentences()) {
      List<Word> words = sentence.words();
      for (int i = 0; i + 1 < words.size(); i++) {
        if (left.match(words.get(i).term()) > 0
            && (right.match(words.get(i + 1).term()) > 0
                || (i + 2 < words.size() && right.match(words.get(i + 2).term()) > 0))) {
          return true;
        }
      }
    }
    return false;
  }
}
