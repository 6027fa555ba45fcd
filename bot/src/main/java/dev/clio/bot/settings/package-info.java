/** What servers, chats and people can set for themselves. */
@NullMarked
package dev.clio.bot.settings;

import org.jspecify.annotations.NullMarked;
