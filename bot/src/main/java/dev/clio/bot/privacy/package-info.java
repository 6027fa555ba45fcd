/** What is stored of people: shown, exported, deleted. */
@NullMarked
package dev.clio.bot.privacy;

import org.jspecify.annotations.NullMarked;
