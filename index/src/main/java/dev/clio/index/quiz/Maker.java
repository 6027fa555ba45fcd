package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.Optional;

/** Makes a kind of question from events. */
interface Maker {
  /** The question about an event, if a fair one can be made; always the same. */
  Optional<QuizQuestion> about(HistoricEvent event);
}
