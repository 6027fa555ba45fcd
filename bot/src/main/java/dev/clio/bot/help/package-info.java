/** What Clio is and what can be asked of it. Front door: {@link dev.clio.bot.help.HelpFeature}. */
@NullMarked
package dev.clio.bot.help;

import org.jspecify.annotations.NullMarked;
