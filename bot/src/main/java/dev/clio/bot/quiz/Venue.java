package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Place;
import java.util.Locale;

/**
 * A chat where a round is played.
 *
 * @param place where it was asked for; scores are kept for what that belongs to
 * @param room where it is shown: a thread of that place, or the place itself
 * @param language what Clio speaks there
 */
public record Venue(Place place, ChatRef room, Locale language) {}
