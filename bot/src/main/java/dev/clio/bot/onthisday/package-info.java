/** What happened on this day, when somebody asks and as digests that come by themselves. */
@NullMarked
package dev.clio.bot.onthisday;

import org.jspecify.annotations.NullMarked;
