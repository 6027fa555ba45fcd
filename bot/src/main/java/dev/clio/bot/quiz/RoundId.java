package dev.clio.bot.quiz;

import java.util.random.RandomGenerator;

/** Names a round: ten small letters and digits, so that it can be typed to link another chat. */
public record RoundId(String value) {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 10;

  public RoundId {
    if (!value.matches("[a-z0-9]{1,16}")) {
      throw new IllegalArgumentException("not a round id: " + value);
    }
  }

  static RoundId draw(RandomGenerator luck) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(luck.nextInt(LETTERS.length())));
    }
    return new RoundId(id.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
