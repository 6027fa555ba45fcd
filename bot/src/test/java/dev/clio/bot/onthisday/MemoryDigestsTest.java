package dev.clio.bot.onthisday;

/** Digests in memory behave as those in a database. */
final class MemoryDigestsTest implements DigestsContract {
  private final MemoryDigests digests = new MemoryDigests();

  @Override
  public Digests digests() {
    return digests;
  }
}
