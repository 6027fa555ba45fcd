package dev.clio.index.excerpt;

import dev.clio.index.passage.TextRange;

/**
 * A range of a passage and how much it helps to show it.
 *
 * @param worth 0 or more, comparable inside one passage
 */
public record Scored(TextRange range, double worth) {}
