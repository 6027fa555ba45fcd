package dev.clio.bot.sources;

/**
 * How much a server may add to its sources.
 *
 * @param mostBytes largest file, in bytes
 * @param mostFiles files of one server at a time
 */
public record SourcesSettings(long mostBytes, int mostFiles) {
  /** Enough for a term of reading. */
  public static final SourcesSettings USUAL = new SourcesSettings(10_000_000, 50);

  public SourcesSettings {
    if (mostBytes < 1 || mostFiles < 1) {
      throw new IllegalArgumentException("limits of sources are 1 or more");
    }
  }
}
