package dev.clio.index.ingest;

import java.util.Optional;

/**
 * The least that is put into a passage: a paragraph, an item, or sentences of a long one.
 *
 * @param words number of words
 * @param depth 0 for a paragraph, 1 for a top-level item, 2 for one under it
 * @param lead the point that this one hangs under, or how it begins
 */
record Piece(String text, int words, int depth, Place place, Optional<String> lead) {}
