package dev.clio.bot.onthisday;

/** Years that have gone by since something happened. */
final class Anniversary {
  private Anniversary() {}

  /** How round a number of years is: 4 for 50 and 100, down to 0. */
  static int roundness(int years) {
    if (years <= 0) {
      return 0;
    }
    return years % 50 == 0 ? 4 : years % 25 == 0 ? 3 : years % 10 == 0 ? 2 : years % 5 == 0 ? 1 : 0;
  }
}
