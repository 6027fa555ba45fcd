/**
 * Discord: people's presses, words and files become {@link dev.clio.bot.chat.Incoming}, and what
 * Clio says becomes embeds, buttons and forms. Front door: {@link
 * dev.clio.bot.discord.DiscordPlatform}.
 */
@NullMarked
package dev.clio.bot.discord;

import org.jspecify.annotations.NullMarked;
