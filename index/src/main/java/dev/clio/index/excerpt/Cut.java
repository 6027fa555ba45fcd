package dev.clio.index.excerpt;

import dev.clio.index.passage.TextRange;

/** What to show of a passage, and the part of it that is the answer. */
public record Cut(TextRange shown, TextRange answer) {}
