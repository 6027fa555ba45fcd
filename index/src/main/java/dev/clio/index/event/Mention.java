package dev.clio.index.event;

import dev.clio.index.passage.TextRange;
import java.util.Optional;

/**
 * Words of a sentence that tell a time.
 *
 * @param until the end of it, where it is a span
 */
record Mention(TextRange range, Moment from, Optional<Moment> until, Standing standing) {
  /** What part the words play in their sentence. */
  enum Standing {
    /** The sentence tells what happened then, and what follows it may go on from there. */
    TOLD,
    /** Named in passing: "the 1925 treaty", "(1949)". What follows does not go on from there. */
    ASIDE,
    /** Not sure to be a time at all, unless it is one end of a span: "May to August 1939". */
    UNSURE
  }

  /** A point in time. */
  static Mention at(TextRange range, Moment moment, Standing standing) {
    return new Mention(range, moment, Optional.empty(), standing);
  }

  /** The same words in another part. */
  Mention as(Standing other) {
    return new Mention(range, from, until, other);
  }
}
