/**
 * Meaning as vectors: two small language encoders run in process, vectors for each word piece of a
 * passage, kept on disk by content. Front door: {@link dev.clio.index.semantic.Meaning}.
 */
@NullMarked
package dev.clio.index.semantic;

import org.jspecify.annotations.NullMarked;
