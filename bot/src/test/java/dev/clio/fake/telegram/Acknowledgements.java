package dev.clio.fake.telegram;

import java.time.Duration;

/**
 * How the bot answered presses: a button spins until it does.
 *
 * @param slowest between the press and its answer, by the machine's clock
 */
public record Acknowledgements(int pressed, int answered, Duration slowest) {}
