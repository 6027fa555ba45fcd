package dev.clio.bot.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Asks about made-up passages as people do: in a few words of one sentence, one question in four
 * with a slip of the hand, one in ten with a word that stands nowhere.
 */
final class Asking {
  private static final List<String> OPENINGS =
      List.of("What was", "When did", "Who had", "Why was", "Where did", "How many", "Which");
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 6;
  private static final double MISTYPED = 0.25;
  private static final double UNKNOWN = 0.1;

  private final TextModel model;
  private final int passages;
  private final RandomGenerator random;

  Asking(TextModel model, int passages, long seed) {
    this.model = model;
    this.passages = passages;
    this.random = new SplittableRandom(seed);
  }

  /**
   * A question.
   *
   * @param about id of the passage that it was made from
   */
  record Asked(String words, String about) {}

  Asked next() {
    MadePassage about = model.passage(random.nextInt(passages));
    List<List<String>> sentences = about.sentences();
    List<String> telling = new ArrayList<>(sentences.get(random.nextInt(sentences.size())));
    telling.removeIf(word -> !TextModel.isTelling(word));
    int wanted = random.nextInt(LEAST_WORDS, MOST_WORDS + 1);
    while (telling.size() > wanted) {
      telling.remove(random.nextInt(telling.size()));
    }
    if (!telling.isEmpty() && random.nextDouble() < MISTYPED) {
      int at = random.nextInt(telling.size());
      telling.set(at, mistyped(telling.get(at)));
    }
    if (random.nextDouble() < UNKNOWN) {
      telling.add(MadeWords.word(random.nextInt(3, 5), random));
    }
    String words = MadeWords.pick(OPENINGS, random) + " the " + String.join(" ", telling) + "?";
    return new Asked(words, about.id());
  }

  /** One letter left out, doubled, or swapped with the next. */
  private String mistyped(String word) {
    if (word.length() < 5) {
      return word;
    }
    int at = random.nextInt(1, word.length() - 1);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> before + after;
      case 1 -> before + word.charAt(at) + word.charAt(at) + after;
      default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
    };
  }
}
