package dev.clio.index.quiz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;

/** Draws that are no luck: the same for the same question whenever it is made. */
final class Draw {
  private final byte[] id;
  private int drawn;

  Draw(QuizQuestionId id) {
    this.id = id.value().getBytes(StandardCharsets.UTF_8);
  }

  int upTo(int bound) {
    CRC32 sum = new CRC32();
    sum.update(id);
    for (int number = drawn++; number != 0; number >>>= Byte.SIZE) {
      sum.update(number);
    }
    return Math.floorMod(sum.getValue(), bound);
  }

  <T> List<T> shuffled(List<T> things) {
    List<T> shuffled = new ArrayList<>(things);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, upTo(i + 1));
    }
    return shuffled;
  }
}
