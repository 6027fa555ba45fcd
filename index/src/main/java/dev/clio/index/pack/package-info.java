/**
 * Study packs: what a folder under {@code seeds} says of itself in pack.yaml, sources.yaml and
 * criticism.yaml, checked with file and line. Front door: {@link dev.clio.index.pack.Packs}.
 */
@NullMarked
package dev.clio.index.pack;

import org.jspecify.annotations.NullMarked;
