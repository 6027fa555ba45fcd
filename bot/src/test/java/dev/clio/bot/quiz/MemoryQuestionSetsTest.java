package dev.clio.bot.quiz;

/** Sets in memory behave as those in a database. */
final class MemoryQuestionSetsTest implements QuestionSetsContract {
  private final MemoryQuestionSets sets = new MemoryQuestionSets();

  @Override
  public QuestionSets sets() {
    return sets;
  }
}
