package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.index.event.Calendar;
import dev.clio.index.language.NearMiss;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What holds for whoever asks: what counts in the place, and which day it is.
 *
 * @param tag what it is to be about; of {@code calendar}, which has nothing else then
 */
record Asked(Wording wording, Calendar calendar, Optional<String> tag, LocalDate today) {
  static final String TAG = "tag";

  /** Where that is known from. */
  record Customs(
      Function<Place, Calendar> calendars,
      BiFunction<Person, Place, ZoneId> zones,
      InstantSource clock) {
    /** An optional parameter with the tags that there are. */
    Parameter tag() {
      return Parameter.optional(
          TAG,
          "What it is about: treaty, war",
          new Parameter.Suggested(
              begun ->
                  calendars.apply(begun.in()).tags().keySet().stream()
                      .filter(tag -> tag.startsWith(plain(begun.words())))
                      .toList()));
    }

    /** Reads the tag, or refuses one that there is not. */
    Asked of(Incoming.Called called) {
      return of(called, called.call().argument(TAG).map(Customs::plain).filter(t -> !t.isEmpty()));
    }

    Asked of(Incoming.Called called, Optional<String> tag) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), zones.apply(called.by(), called.in()));
      return Asked.of(new Wording(called.language()), calendars.apply(called.in()), tag, today);
    }

    boolean isTag(String word, Place in) {
      return calendars.apply(in).tags().containsKey(plain(word));
    }

    static String plain(String typed) {
      return typed.strip().toLowerCase(Locale.ROOT);
    }
  }

  /** Takes out of a calendar what is not about a topic; refuses one that there is not. */
  static Asked of(Wording wording, Calendar all, Optional<String> tag, LocalDate today) {
    tag.ifPresent(one -> check(one, all.tags().keySet(), wording));
    return new Asked(wording, tag.map(one -> all.tagged(Set.of(one))).orElse(all), tag, today);
  }

  private static void check(String tag, Set<String> known, Wording wording) {
    if (known.contains(tag)) {
      return;
    }
    Optional<String> near = NearMiss.of(tag, known);
    String shown = Wording.repeated(tag);
    throw near.isPresent()
        ? wording.refusal("tag.near", shown, near.get())
        : wording.refusal("tag.unknown", shown, String.join(", ", known));
  }

  /** The day of the month that somebody means by words, and the year if they say one. */
  Optional<SomeDay> day(String words) {
    return SomeDay.read(words, today, wording);
  }
}
