/**
 * Assembles Clio: reads the settings, builds the parts and starts them. Front door: {@link
 * dev.clio.bot.Main}.
 */
@NullMarked
package dev.clio.bot;

import org.jspecify.annotations.NullMarked;
