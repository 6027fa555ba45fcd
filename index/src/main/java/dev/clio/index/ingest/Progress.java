package dev.clio.index.ingest;

/** Is told how far a long piece of work has come. Called from the working thread, often. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, total, what) -> {};

  /**
   * Says how far the work is.
   *
   * @param done bytes of work done
   * @param total bytes of work in all
   * @param what what is being worked on, in a few words
   */
  void at(long done, long total, String what);
}
