/** Checks of the house itself: packages, sources, documents and the launcher. */
@NullMarked
package dev.clio.house;

import org.jspecify.annotations.NullMarked;
