package dev.clio.index.event;

import dev.clio.index.passage.Criticism;
import java.util.List;

/** Whether what a sentence tells may stand in a calendar: nobody is known to doubt its date. */
final class Undisputed {
  private Undisputed() {}

  /**
   * @param criticisms what is known to be wrong or disputed in the passage of the sentence
   */
  static boolean test(DatedEvent event, List<Criticism> criticisms) {
    String year = String.valueOf(event.date().year());
    return criticisms.stream()
        .filter(
            criticism ->
                switch (criticism.kind()) {
                  case ERROR, DISAGREEMENT -> true;
                  case ANACHRONISM, NAME, INTERPRETATION -> false;
                })
        .noneMatch(criticism -> criticism.claim().contains(year));
  }
}
