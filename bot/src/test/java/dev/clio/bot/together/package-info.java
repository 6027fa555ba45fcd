/** Clio as a whole, on a Discord and a Telegram of our own at once. */
@NullMarked
package dev.clio.bot.together;

import org.jspecify.annotations.NullMarked;
