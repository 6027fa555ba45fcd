/**
 * Which words of a passage to show: the answer sentence and what fits around it, verbatim. Front
 * door: {@link dev.clio.index.excerpt.Cutter}.
 */
@NullMarked
package dev.clio.index.excerpt;

import org.jspecify.annotations.NullMarked;
