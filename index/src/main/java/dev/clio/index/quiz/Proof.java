package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.PassageId;
import java.util.List;

/** What proves that an answer is right. */
public sealed interface Proof {
  /**
   * A passage of the library.
   *
   * @param words verbatim words of it that hold the answer
   */
  record InPassage(PassageId passage, String words, Citation citation) implements Proof {}

  /**
   * Words of whoever wrote the question.
   *
   * @param source where they found it
   */
  record Stated(String words, String source) implements Proof {}

  /**
   * Events of a calendar, each with the source that it rests on.
   *
   * @param events one, or as many as are to be put in order
   */
  record InCalendar(List<HistoricEvent> events) implements Proof {
    public InCalendar {
      events = List.copyOf(events);
      if (events.isEmpty()) {
        throw new IllegalArgumentException("proves nothing");
      }
    }
  }
}
