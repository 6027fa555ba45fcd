/**
 * Telegram: what people write and press there, and how Clio's messages look. Front door: {@link
 * dev.clio.bot.telegram.TelegramPlatform}.
 */
@NullMarked
package dev.clio.bot.telegram;

import org.jspecify.annotations.NullMarked;
