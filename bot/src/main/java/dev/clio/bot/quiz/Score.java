package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import java.time.Instant;

/**
 * What somebody got in a round.
 *
 * @param title what the round was about
 */
public record Score(
    RoundId round, Person person, String title, int points, int right, int answered, Instant at) {}
