/**
 * The terminal as a chat platform: a line in, words wrapped to the window out. Front door: {@link
 * dev.clio.bot.console.ConsolePlatform}.
 */
@NullMarked
package dev.clio.bot.console;

import org.jspecify.annotations.NullMarked;
