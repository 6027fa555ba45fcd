/** How sources are named to people. Front door: {@link dev.clio.bot.citation.SourceLine}. */
@NullMarked
package dev.clio.bot.citation;

import org.jspecify.annotations.NullMarked;
