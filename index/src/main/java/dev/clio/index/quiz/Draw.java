package dev.clio.index.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Luck that is the same for the same question whenever it is made. */
final class Draw {
  private final Random luck;

  Draw(QuizQuestionId id) {
    luck = new Random(id.value().hashCode());
  }

  int upTo(int bound) {
    return luck.nextInt(bound);
  }

  <T> List<T> shuffled(List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, luck);
    return shuffled;
  }
}
