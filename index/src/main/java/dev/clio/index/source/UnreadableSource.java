package dev.clio.index.source;

/** A file that cannot be read as a document. The message is one sentence for its owner. */
public final class UnreadableSource extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableSource(String message) {
    super(message);
  }

  public UnreadableSource(String message, Throwable cause) {
    super(message, cause);
  }
}
