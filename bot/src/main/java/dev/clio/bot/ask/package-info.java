/**
 * Questions and what the sources say to them: every word shown stands in a source. Front door:
 * {@link dev.clio.bot.ask.AskFeature}.
 */
@NullMarked
package dev.clio.bot.ask;

import org.jspecify.annotations.NullMarked;
