/**
 * Commands and the way to them. Front door: {@link dev.clio.bot.command.Dispatcher}; what a feature
 * brings along is a {@link dev.clio.bot.command.Feature}.
 */
@NullMarked
package dev.clio.bot.command;

import org.jspecify.annotations.NullMarked;
