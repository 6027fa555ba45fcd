/** Time as a parameter. Front door: {@link dev.clio.bot.time.Timers}. */
@NullMarked
package dev.clio.bot.time;

import org.jspecify.annotations.NullMarked;
