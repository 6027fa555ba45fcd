package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question as it went. A value.
 *
 * @param number from 1
 * @param card index in the deck
 * @param started when its time began
 * @param lost time that does not count: pauses, and when nobody conducted
 * @param still since when the clock stands still
 * @param closed when answers ceased to count
 * @param answers the last of each person, in the order of the first
 * @param passed who wants the next
 * @param voided whether it does not count
 */
record Turn(
    int number,
    int card,
    Optional<Instant> started,
    Duration lost,
    Optional<Instant> still,
    Optional<Instant> closed,
    Map<Person, Reply> answers,
    Set<Person> hinted,
    Set<Person> flagged,
    Set<Person> passed,
    boolean voided) {
  /**
   * An answer.
   *
   * @param after how much of the time had passed
   */
  record Reply(Given given, Mark mark, Duration after) {}

  Turn {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    hinted = Collections.unmodifiableSet(new LinkedHashSet<>(hinted));
    flagged = Collections.unmodifiableSet(new LinkedHashSet<>(flagged));
    passed = Collections.unmodifiableSet(new LinkedHashSet<>(passed));
  }

  static Turn of(int number, int card) {
    return new Turn(
        number,
        card,
        Optional.empty(),
        Duration.ZERO,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        false);
  }

  /** Whether answers count. */
  boolean isOpen() {
    return closed.isEmpty();
  }

  /** How much of the time has passed; nothing before it began. */
  Duration elapsed(Instant at) {
    if (started.isEmpty()) {
      return Duration.ZERO;
    }
    Instant until = still.filter(at::isAfter).orElse(at);
    Duration gross = Duration.between(started.get(), until).minus(lost);
    return gross.isNegative() ? Duration.ZERO : gross;
  }

  /** When it closes if it may take so long and nothing comes between. */
  Optional<Instant> ends(Duration limit) {
    return started.map(begin -> begin.plus(limit).plus(lost));
  }

  Turn start(Instant at) {
    return new Turn(
        number,
        card,
        Optional.of(at),
        lost,
        still,
        closed,
        answers,
        hinted,
        flagged,
        passed,
        voided);
  }

  Turn stand(Instant at) {
    return new Turn(
        number,
        card,
        started,
        lost,
        still.or(() -> Optional.of(at)),
        closed,
        answers,
        hinted,
        flagged,
        passed,
        voided);
  }

  /**
   * The clock goes on: what passed since it stood still is lost. What was right is shown once more
   * as long, if that was what was interrupted.
   */
  Turn goOn(Instant at) {
    Turn going = still.map(since -> lose(since, at)).orElse(this);
    return going.isOpen() ? going : going.close(at);
  }

  /** Nothing is lost of what passed before it began. */
  private Turn lose(Instant since, Instant at) {
    Instant from = started.filter(since::isBefore).orElse(since);
    boolean counts = started.isPresent() && isOpen();
    Duration gone = counts ? Duration.between(from, at) : Duration.ZERO;
    return new Turn(
        number,
        card,
        started,
        lost.plus(gone.isNegative() ? Duration.ZERO : gone),
        Optional.empty(),
        closed,
        answers,
        hinted,
        flagged,
        passed,
        voided);
  }

  Turn close(Instant at) {
    return new Turn(
        number,
        card,
        started,
        lost,
        still,
        Optional.of(at),
        answers,
        hinted,
        flagged,
        passed,
        voided);
  }

  Turn answer(Person person, Given given, Mark mark, Instant at) {
    Reply reply = new Reply(given, mark, elapsed(at));
    return with(merged(answers, Map.of(person, reply)), hinted, flagged, passed, voided);
  }

  Turn remark(Person person, Mark mark) {
    Reply reply = answers.get(person);
    return reply == null
        ? this
        : with(
            merged(answers, Map.of(person, new Reply(reply.given, mark, reply.after))),
            hinted,
            flagged,
            passed,
            voided);
  }

  Turn hint(Person person) {
    return with(answers, plus(hinted, person), flagged, passed, voided);
  }

  Turn flag(Person person) {
    return with(answers, hinted, plus(flagged, person), passed, voided);
  }

  Turn pass(Person person) {
    return with(answers, hinted, flagged, plus(passed, person), voided);
  }

  Turn toVoid() {
    return with(answers, hinted, flagged, passed, true);
  }

  private Turn with(
      Map<Person, Reply> replies,
      Set<Person> hints,
      Set<Person> flags,
      Set<Person> passes,
      boolean isVoid) {
    return new Turn(
        number, card, started, lost, still, closed, replies, hints, flags, passes, isVoid);
  }

  private static Map<Person, Reply> merged(Map<Person, Reply> some, Map<Person, Reply> more) {
    Map<Person, Reply> all = new LinkedHashMap<>(some);
    all.putAll(more);
    return all;
  }

  private static Set<Person> plus(Set<Person> some, Person one) {
    Set<Person> all = new LinkedHashSet<>(some);
    all.add(one);
    return all;
  }
}
