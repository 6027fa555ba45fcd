package dev.clio.index.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes every number of a text in digits: "twenty-five", "7 thousand" and "3.5 million" too. */
final class Numerals {
  private static final int SMALLEST_SCALE = 100;

  private final Map<String, Integer> numerals;

  Numerals(Map<String, Integer> numerals) {
    this.numerals = numerals;
  }

  /** The same words, numbers in digits. */
  List<String> inDigits(List<String> words) {
    List<String> folded = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = numberEnd(words, at);
      folded.add(end == at ? words.get(at) : value(words.subList(at, end)).toPlainString());
      at = Math.max(end, at + 1);
    }
    return folded;
  }

  /** Behind the number that begins at {@code from}, or {@code from} where none does. */
  private int numberEnd(List<String> words, int from) {
    int at = from;
    int before = Integer.MAX_VALUE;
    while (at < words.size()) {
      String word = words.get(at);
      Integer value = numerals.get(word);
      boolean continues =
          value == null
              ? at == from && isDigits(word)
              : value >= SMALLEST_SCALE
                  ? at > from || value > 0
                  : at == from || joins(before, value);
      if (!continues) {
        break;
      }
      before = value == null ? 0 : value;
      at++;
    }
    return at;
  }

  /** Whether a small number may follow: five after twenty, twenty-five after hundred. */
  private static boolean joins(int before, int value) {
    return before >= SMALLEST_SCALE || (before >= 20 && value > 0 && value < 10);
  }

  private BigDecimal value(List<String> number) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    for (String word : number) {
      int value = numerals.getOrDefault(word, 0);
      if (value > SMALLEST_SCALE) {
        total = total.add(orOne(part).multiply(BigDecimal.valueOf(value)));
        part = BigDecimal.ZERO;
      } else if (value == SMALLEST_SCALE) {
        part = orOne(part).multiply(BigDecimal.valueOf(value));
      } else {
        part = part.add(isDigits(word) ? new BigDecimal(word) : BigDecimal.valueOf(value));
      }
    }
    BigDecimal sum = total.add(part);
    return sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
  }

  private static BigDecimal orOne(BigDecimal part) {
    return part.signum() == 0 ? BigDecimal.ONE : part;
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9' && isDecimal(word);
  }

  private static boolean isDecimal(String word) {
    return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }
}
