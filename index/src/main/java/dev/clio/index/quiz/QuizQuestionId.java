package dev.clio.index.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Names a quiz question: "rapallo-year" for one that somebody wrote, letters without meaning for
 * one that was made. Stable while what it asks about stays the same.
 */
public record QuizQuestionId(String value) implements Comparable<QuizQuestionId> {
  private static final int BYTES = 12;

  public QuizQuestionId {
    if (!value.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("not a question id: " + value);
    }
  }

  /** An id for what somebody wrote and gave none. */
  public static QuizQuestionId of(String words) {
    CRC32 sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return new QuizQuestionId("q-%08x".formatted(sum.getValue()));
  }

  /** The id of a question of {@code kind} made from {@code words}. */
  static QuizQuestionId of(QuizQuestion.Kind kind, String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest((kind + "\n" + words).getBytes(StandardCharsets.UTF_8));
      return new QuizQuestionId(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(bytes, BYTES)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }

  @Override
  public int compareTo(QuizQuestionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
