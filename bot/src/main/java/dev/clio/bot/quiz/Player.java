package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;

/**
 * Somebody who plays along.
 *
 * @param team from 0
 * @param percent of the time that they have: 100, or more
 * @param here whether they have not left
 * @param after how many questions had been put when they came
 */
record Player(Person person, int team, int percent, boolean here, int after) {
  /** What is usual. */
  static final int USUAL = 100;
}
