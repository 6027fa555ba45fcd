/** The command line: one class per command. Front door: {@link dev.clio.bot.cli.CommandLines}. */
@NullMarked
package dev.clio.bot.cli;

import org.jspecify.annotations.NullMarked;
