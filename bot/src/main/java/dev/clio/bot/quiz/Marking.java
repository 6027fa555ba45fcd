package dev.clio.bot.quiz;

import dev.clio.index.quiz.Judge;
import dev.clio.index.quiz.Solution;
import dev.clio.index.quiz.Verdict;
import java.util.Locale;

/** What an answer to a card is worth. */
final class Marking {
  private final Judge judge;

  Marking(Judge judge) {
    this.judge = judge;
  }

  Mark of(Solution solution, Given given) {
    return switch (solution) {
      case Solution.Choice choice ->
          given instanceof Given.Chosen(int index) && index == choice.right()
              ? Mark.RIGHT
              : Mark.WRONG;
      case Solution.Typed typed -> typed(typed, words(given));
      case Solution.Order order -> order(order, words(given));
      case Solution.Closest closest -> closest(closest, words(given));
    };
  }

  private static String words(Given given) {
    return given instanceof Given.Typed(String words) ? words : "";
  }

  private Mark typed(Solution.Typed solution, String words) {
    Verdict verdict = judge.judge(words, solution);
    return new Mark(verdict.right() ? 1 : 0, verdict.how());
  }

  /** "bcad", "B, C, A, D" and "B-C-A-D" are the same. */
  private static Mark order(Solution.Order solution, String words) {
    String letters = words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    return letters.equals(solution.answer()) ? Mark.RIGHT : Mark.WRONG;
  }

  /** Nearer is worth more; from {@code far} on nothing. */
  private static Mark closest(Solution.Closest solution, String words) {
    String digits = words.replaceAll("(?<=\\d)[,.' ](?=\\d{3}(?!\\d))", "").strip();
    if (!digits.matches("\\d{1,9}")) {
      return Mark.WRONG;
    }
    int away = Math.abs(Integer.parseInt(digits) - solution.value());
    double worth = Math.max(0, 1 - away / (double) solution.far());
    return new Mark(worth, away == 0 ? Verdict.How.EXACT : Verdict.How.SAME_NUMBER);
  }
}
