/** Turns sources into passages and answers questions with cited excerpts. */
@NullMarked
package dev.clio.index;

import org.jspecify.annotations.NullMarked;
