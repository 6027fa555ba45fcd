package dev.clio.bot.ask;

import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.PassageId;

/**
 * Names an excerpt among those found for a question.
 *
 * @param start where in its passage it starts: two excerpts can be of one passage
 */
record Spot(PassageId passage, int start) {
  static Spot of(Excerpt excerpt) {
    return new Spot(excerpt.passage().id(), excerpt.shown().start());
  }
}
