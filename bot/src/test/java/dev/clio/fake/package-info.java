/** The fake servers tried with the real client libraries, as the adapters use them. */
@NullMarked
package dev.clio.fake;

import org.jspecify.annotations.NullMarked;
