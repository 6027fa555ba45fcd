package dev.clio.bot.onthisday;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Digests as people come to have, stop and lose them. Thread-safe. */
final class Subscriptions {
  /** No letter or digit that is taken for another. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LETTERS_OF_AN_ID = 5;

  private final Digests digests;
  private final Agenda agenda;
  private final InstantSource clock;
  private final RandomGenerator luck;

  Subscriptions(Digests digests, Agenda agenda, InstantSource clock, RandomGenerator luck) {
    this.digests = digests;
    this.agenda = agenda;
    this.clock = clock;
    this.luck = luck;
  }

  /** All of a server, or of a chat that belongs to none. */
  List<Digest> of(ServerRef home) {
    return digests.of(home);
  }

  /** Those that come to one chat. */
  List<Digest> in(Place place) {
    ChatRef chat = place.chat();
    return of(place.home()).stream().filter(one -> one.place().chat().equals(chat)).toList();
  }

  Digest add(Place place, Person owner, Rhythm rhythm, Taste taste) {
    Digest digest =
        new Digest(
            unused(), place, owner, rhythm, taste, Optional.empty(), 0, rhythm.firstDay(now()));
    put(digest);
    return digest;
  }

  private DigestId unused() {
    while (true) {
      StringBuilder word = new StringBuilder();
      while (word.length() < LETTERS_OF_AN_ID) {
        word.append(LETTERS.charAt(luck.nextInt(LETTERS.length())));
      }
      DigestId id = new DigestId(word.toString());
      if (digests.find(id).isEmpty()) {
        return id;
      }
    }
  }

  Digest pause(Digest digest) {
    Digest paused = digest.paused(Optional.of(Digest.Pause.WANTED));
    digests.put(paused);
    agenda.cancel(platform(digest), digest.id());
    return paused;
  }

  /** What was missed meanwhile does not come. */
  Digest resume(Digest digest) {
    Digest resumed = digest.paused(Optional.empty()).next(digest.rhythm().firstDay(now()));
    put(resumed);
    return resumed;
  }

  void remove(Digest digest) {
    digests.remove(digest.id());
    agenda.cancel(platform(digest), digest.id());
  }

  /** First kept, then planned: if the process dies between, the agenda's own look finds it. */
  private void put(Digest digest) {
    digests.put(digest);
    agenda.plan(platform(digest), digest.id(), first(digest));
  }

  /** When each that is not paused is first tried next. */
  Map<DigestId, Instant> planned(PlatformName platform) {
    Map<DigestId, Instant> planned = new LinkedHashMap<>();
    digests.active(Set.of(platform)).forEach(digest -> planned.put(digest.id(), first(digest)));
    return planned;
  }

  private Instant first(Digest digest) {
    return new Timetable(digest).first();
  }

  private static PlatformName platform(Digest digest) {
    return digest.place().chat().platform();
  }

  private Instant now() {
    return clock.instant();
  }
}
