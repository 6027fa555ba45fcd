/** What Clio says of its own, by language. Front door: {@link dev.clio.bot.phrase.Phrases}. */
@NullMarked
package dev.clio.bot.phrase;

import org.jspecify.annotations.NullMarked;
