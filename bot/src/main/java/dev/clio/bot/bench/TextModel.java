package dev.clio.bot.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A collection of made-up passages: function words of English, made words by the law of Zipf and
 * Mandelbrot, names, years and dates. The passage of a number is always the same for one seed, so
 * that a collection of any size needs no memory. Immutable.
 */
final class TextModel {
  private static final int WORDS = 50_000;
  private static final int NAMES = 4_000;
  private static final int LEAST_WORDS = 60;
  private static final int MOST_WORDS = 100;

  /** How much flatter the most frequent words are than by Zipf's law alone. */
  private static final double MANDELBROT = 10;

  /** Sets seeds apart: any odd number but the generator's own step, which would shift sequences. */
  private static final long APART = 0xD1B54A32D192ED03L;

  private static final double FUNCTION_SHARE = 0.4;
  private static final double NAME_SHARE = 0.06;
  private static final double DATE_SHARE = 0.02;

  private static final List<String> FUNCTION_WORDS =
      List.of(
          ("the the the the of of of and and to to in in in a a that was was for by with on as at"
                  + " from it its were which had be this not but his their an or who been after has"
                  + " have they he is into between during until would could no when")
              .split(" "));
  private static final Set<String> FUNCTION = Set.copyOf(FUNCTION_WORDS);
  private static final List<String> MONTHS =
      List.of(
          "January February March April May June July August September October November December"
              .split(" "));

  private final long seed;
  private final List<String> words;
  private final List<String> names;
  private final double[] chances;

  TextModel(long seed) {
    this.seed = seed;
    RandomGenerator random = new SplittableRandom(seed);
    this.words = MadeWords.make(WORDS, random);
    this.names =
        MadeWords.make(NAMES, random).stream()
            .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
            .toList();
    this.chances = new double[WORDS];
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      sum += 1 / (rank + 1 + MANDELBROT);
      chances[rank] = sum;
    }
  }

  MadePassage passage(int number) {
    RandomGenerator random = new SplittableRandom(seed + number * APART);
    String title = name(random) + " and the " + word(random) + " of " + name(random);
    int length = random.nextInt(LEAST_WORDS, MOST_WORDS + 1);
    List<List<String>> sentences = new ArrayList<>();
    for (int left = length; left > 0; ) {
      int most = left < 16 ? left : random.nextInt(8, Math.min(left - 7, 28));
      sentences.add(sentence(most, random));
      left -= most;
    }
    return new MadePassage("p" + number, title, sentences);
  }

  /** Whether a word tells anything of what a passage is about. */
  static boolean isTelling(String word) {
    return !FUNCTION.contains(word.toLowerCase(Locale.ROOT));
  }

  private List<String> sentence(int length, RandomGenerator random) {
    List<String> sentence = new ArrayList<>();
    while (sentence.size() < length) {
      double chance = random.nextDouble();
      if (chance < FUNCTION_SHARE) {
        sentence.add(MadeWords.pick(FUNCTION_WORDS, random));
      } else if (chance < FUNCTION_SHARE + NAME_SHARE) {
        sentence.add(name(random));
      } else if (chance < FUNCTION_SHARE + NAME_SHARE + DATE_SHARE) {
        sentence.addAll(date(random));
      } else {
        sentence.add(word(random));
      }
    }
    return sentence;
  }

  private static List<String> date(RandomGenerator random) {
    String year = Integer.toString(random.nextInt(1880, 1992));
    return random.nextBoolean()
        ? List.of("in", year)
        : List.of(
            "on", Integer.toString(random.nextInt(1, 29)), MadeWords.pick(MONTHS, random), year);
  }

  private String name(RandomGenerator random) {
    return MadeWords.pick(names, random);
  }

  private String word(RandomGenerator random) {
    int found = Arrays.binarySearch(chances, random.nextDouble(chances[WORDS - 1]));
    return words.get(found < 0 ? -found - 1 : found);
  }
}
