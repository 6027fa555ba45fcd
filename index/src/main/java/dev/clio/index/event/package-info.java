/** Dates of history and what happened on them, found in sentences or written down by a pack. */
@NullMarked
package dev.clio.index.event;

import org.jspecify.annotations.NullMarked;
