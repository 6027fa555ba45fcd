package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How far a round has come. A value.
 *
 * @param last when it was last heard of
 * @param began when the lobby closed
 * @param advanced number of the question after which the host wanted the next
 * @param paused whether the clock stands still
 * @param weary who wants it to end
 * @param over how it ended
 */
record Progress(
    Instant last,
    Optional<Instant> began,
    int advanced,
    boolean paused,
    Set<Person> weary,
    Optional<RoundEvent> over) {
  Progress {
    weary = Set.copyOf(weary);
  }

  static Progress at(Instant opened) {
    return new Progress(opened, Optional.empty(), 0, false, Set.of(), Optional.empty());
  }

  Progress heard(Instant at) {
    return at.isAfter(last) ? new Progress(at, began, advanced, paused, weary, over) : this;
  }

  Progress begin(Instant at) {
    return new Progress(last, began.or(() -> Optional.of(at)), advanced, paused, weary, over);
  }

  Progress advance(int number) {
    return new Progress(last, began, number, paused, weary, over);
  }

  Progress pause(boolean isPaused) {
    return new Progress(last, began, advanced, isPaused, weary, over);
  }

  Progress tire(Person person) {
    Set<Person> all = new HashSet<>(weary);
    all.add(person);
    return new Progress(last, began, advanced, paused, all, over);
  }

  Progress end(RoundEvent how) {
    return new Progress(last, began, advanced, false, weary, over.or(() -> Optional.of(how)));
  }
}
