/** The nouns of the library: sources, passages, excerpts, citations and what was found. */
@NullMarked
package dev.clio.index.passage;

import org.jspecify.annotations.NullMarked;
