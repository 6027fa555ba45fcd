package dev.clio.bot.ask;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Role;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.Selection;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Whoever asks or presses, and what holds for them here.
 *
 * @param selection which sources count here
 * @param privately whether answers are for this person alone
 * @param zone where days begin for this person
 */
record Asker(
    Person by,
    Role as,
    Place in,
    Wording wording,
    Selection selection,
    boolean privately,
    ZoneId zone) {

  static Asker of(Incoming.Called called, Customs customs) {
    return new Asker(
        called.by(),
        called.as(),
        called.in(),
        new Wording(called.language()),
        customs.selection().apply(called.in()),
        !called.in().direct() && customs.privately().test(called),
        customs.zone().apply(called.by(), called.in()));
  }

  boolean mayTeach() {
    return as.may(Role.HOST);
  }

  /** Whether a room of its own would keep a long exchange out of the way of others. */
  boolean isInTheWay() {
    return !in.direct() && in.parent().isEmpty();
  }

  /** Whether a passage rests on a source that counts here. */
  boolean maySee(Passage passage) {
    return passage.citations().stream()
        .map(Citation::source)
        .anyMatch(source -> !selection.hidden().contains(source.id()));
  }

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  String day(Instant at) {
    return wording.day(at, zone);
  }
}
