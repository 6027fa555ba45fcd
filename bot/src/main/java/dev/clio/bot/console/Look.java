package dev.clio.bot.console;

/**
 * What the place shows that is written to.
 *
 * @param columns width in columns of a fixed-width character
 * @param styled whether it shows bold and faint; if not, what matters stands between asterisks
 */
public record Look(int columns, boolean styled) {}
