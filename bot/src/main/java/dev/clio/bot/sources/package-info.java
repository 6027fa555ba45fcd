/** Sources that teachers add, remove, hide and boost from a chat. */
@NullMarked
package dev.clio.bot.sources;

import org.jspecify.annotations.NullMarked;
