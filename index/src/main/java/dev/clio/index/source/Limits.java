package dev.clio.index.source;

import java.time.Duration;

/**
 * How much one file may ask for. Units of size are bytes, of text UTF-16 code units.
 *
 * @param wholeBytes a file that has to stand in memory as a whole (web page)
 * @param packedBytes a file that is read piece by piece but has an index of its own (PDF, Word)
 * @param unpackedBytes what one part of a packed file may grow to, and all its text together; the
 *     tree that is made of it in memory is many times as large
 * @param partChars text that is looked at together; a longer one is handed over in parts
 * @param lineChars a longer line is cut; as a row of JSON Lines it is bad
 * @param perFile time spent on reading one file, without what its recipient does
 */
record Limits(
    long wholeBytes,
    long packedBytes,
    long unpackedBytes,
    int partChars,
    int lineChars,
    Duration perFile) {
  private static final long MIB = 1L << 20;

  static final Limits USUAL =
      new Limits(8 * MIB, 512 * MIB, 16 * MIB, 1_000_000, 1_000_000, Duration.ofMinutes(10));
}
