/** The library: documents in, cited findings out. Front door: {@link dev.clio.index.Library}. */
@NullMarked
package dev.clio.index;

import org.jspecify.annotations.NullMarked;
