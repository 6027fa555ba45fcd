/**
 * The chat vocabulary and the ports: what people do and what Clio says, as meanings. Platforms
 * choose the look. Front doors: {@link dev.clio.bot.chat.Inbox} and {@link
 * dev.clio.bot.chat.Outbox}.
 */
@NullMarked
package dev.clio.bot.chat;

import org.jspecify.annotations.NullMarked;
