package dev.clio.bot.quiz;

/** Rounds in memory behave as those in a database. */
final class MemoryRoundsTest implements RoundsContract {
  private final MemoryRounds rounds = new MemoryRounds();

  @Override
  public Rounds rounds() {
    return rounds;
  }
}
