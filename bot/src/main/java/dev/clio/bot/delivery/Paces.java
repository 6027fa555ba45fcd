package dev.clio.bot.delivery;

import java.util.function.Function;

/**
 * How fast messages may follow each other.
 *
 * @param everybody in all chats together
 * @param inChat in one chat, by its name
 */
public record Paces(Pace everybody, Function<String, Pace> inChat) {}
