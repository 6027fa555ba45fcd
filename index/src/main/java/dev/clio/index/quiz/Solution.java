package dev.clio.index.quiz;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is right, and in which form it is to be answered. */
public sealed interface Solution {
  /** What fits on a button and into a native poll, in UTF-16 code units. */
  int LONGEST_CHOICE = 90;

  /** What anybody would type. */
  int LONGEST_ANSWER = 80;

  /** What is to be typed, or chosen: the right answer as people are shown it. */
  String answer();

  /**
   * One of several.
   *
   * @param choices two to four, all different
   * @param right index of the right one, from 0
   */
  record Choice(List<String> choices, int right) implements Solution {
    public Choice {
      choices = List.copyOf(choices);
      if (choices.size() < 2 || choices.size() > 4 || right < 0 || right >= choices.size()) {
        throw new IllegalArgumentException("no choice " + right + " of " + choices);
      }
      if (new HashSet<>(choices).size() < choices.size()) {
        throw new IllegalArgumentException("one choice twice in " + choices);
      }
      choices.forEach(choice -> check(choice, LONGEST_CHOICE));
    }

    /** The choices of a question in an order that tells nothing: numbers by size. */
    public static Choice of(QuizQuestionId question, String right, List<String> wrong) {
      List<String> all = Stream.concat(Stream.of(right), wrong.stream()).toList();
      List<String> shown =
          all.stream().allMatch(choice -> choice.matches("\\d{1,9}"))
              ? all.stream().sorted(Comparator.comparingInt(Integer::parseInt)).toList()
              : new Draw(question).shuffled(all);
      return new Choice(shown, shown.indexOf(right));
    }

    @Override
    public String answer() {
      return choices.get(right);
    }
  }

  /**
   * Words of one's own.
   *
   * @param accepted what is right, what people are shown first
   * @param wrong what looks like it and is wrong
   * @param tolerance by how much a number may be off
   */
  record Typed(List<String> accepted, List<String> wrong, int tolerance) implements Solution {
    public Typed {
      accepted = List.copyOf(accepted);
      wrong = List.copyOf(wrong);
      if (accepted.isEmpty()) {
        throw new IllegalArgumentException("nothing is right");
      }
      accepted.forEach(words -> check(words, LONGEST_ANSWER));
    }

    @Override
    public String answer() {
      return accepted.getFirst();
    }

    /** The same with one more right answer. */
    public Typed accepting(String more) {
      return new Typed(
          Stream.concat(accepted.stream(), Stream.of(more)).toList(), wrong, tolerance);
    }
  }

  /**
   * The order of things.
   *
   * @param things three or four, as they are shown
   * @param order indexes of the things as they should stand, from 0
   */
  record Order(List<String> things, List<Integer> order) implements Solution {
    public Order {
      things = List.copyOf(things);
      order = List.copyOf(order);
      if (things.size() < 3 || things.size() > 4 || order.size() != things.size()) {
        throw new IllegalArgumentException("no order " + order + " of " + things);
      }
      if (!new HashSet<>(order).equals(new HashSet<>(indexes(things.size())))) {
        throw new IllegalArgumentException("no order " + order);
      }
      things.forEach(thing -> check(thing, LONGEST_CHOICE));
    }

    /** The things of a question in an order that tells nothing. */
    public static Order of(QuizQuestionId question, List<String> inOrder) {
      List<String> shown = new Draw(question).shuffled(inOrder);
      return new Order(shown, inOrder.stream().map(shown::indexOf).toList());
    }

    /** As letters: "BCAD". */
    @Override
    public String answer() {
      StringBuilder letters = new StringBuilder();
      order.forEach(index -> letters.append((char) ('A' + index)));
      return letters.toString();
    }

    private static List<Integer> indexes(int count) {
      return IntStream.range(0, count).boxed().toList();
    }
  }

  /**
   * A number as near as one can.
   *
   * @param value what is right
   * @param far from where on an answer is worth nothing
   */
  record Closest(int value, int far) implements Solution {
    public Closest {
      if (far < 1) {
        throw new IllegalArgumentException("far " + far);
      }
    }

    @Override
    public String answer() {
      return String.valueOf(value);
    }
  }

  private static void check(String words, int longest) {
    if (words.isBlank() || words.length() > longest) {
      throw new IllegalArgumentException("1 to " + longest + " characters, not: " + words);
    }
  }
}
