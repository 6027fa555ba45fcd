package dev.clio.index.language;

import dev.clio.index.passage.TextRange;

/**
 * A word of a text as search sees it.
 *
 * @param term lower case, without accents, stemmed; numbers without separators
 * @param function whether it carries grammar rather than meaning
 * @param capital whether it is written with a capital letter
 * @param range where it stands in the text
 */
public record Word(String term, boolean function, boolean capital, TextRange range) {}
