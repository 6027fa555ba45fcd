package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Call;
import dev.clio.bot.onthisday.Taste.Timeline;
import dev.clio.bot.phrase.Phrases;
import dev.clio.bot.time.Zones;
import dev.clio.index.language.NearMiss;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody wants of a digest. Only the time has its place: people who type do not remember an
 * order, so every other word is taken for whatever it can be.
 */
final class Wishes {
  static final String TIME = "time";
  static final List<String> OTHERS = List.of("zone", "days", "tags", "language", "look", "sound");

  /** Words for looks and sounds, the same in all languages because platforms offer them. */
  static final List<String> LOOKS = List.of("light", "dark", "words");

  static final List<String> SOUNDS = List.of("silent", "loud");

  private final DigestWording wording;
  private final Set<String> knownTags;
  private LocalTime at = LocalTime.NOON;
  private ZoneId zone;
  private Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
  private final NavigableSet<String> tags = new TreeSet<>();
  private Locale language;
  private boolean silent;
  private Timeline timeline = Timeline.LIGHT;

  private Wishes(DigestWording wording, Set<String> knownTags, ZoneId usual) {
    this.wording = wording;
    this.knownTags = knownTags;
    this.zone = usual;
    this.language = wording.language();
  }

  /**
   * Reads them, or refuses what cannot be understood.
   *
   * @param knownTags what events here can be about
   * @param usual the zone where none is named
   */
  static Wishes of(Call call, DigestWording wording, Set<String> knownTags, ZoneId usual) {
    Wishes wishes = new Wishes(wording, knownTags, usual);
    String time = call.argument(TIME).orElse("");
    wishes.at =
        WallClock.time(time)
            .orElseThrow(() -> wording.refusal("time.unknown", Wording.repeated(time)));
    OTHERS.stream().flatMap(name -> call.argument(name).stream()).forEach(wishes::read);
    return wishes;
  }

  Rhythm rhythm() {
    return new Rhythm(at, zone, days);
  }

  Taste taste() {
    return new Taste(tags, language, silent, timeline);
  }

  private void read(String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    Optional<Set<DayOfWeek>> named = WallClock.days(word, wording.language(), wording.dayWords());
    Optional<String> place = Zones.of(typed).or(() -> onlyCity(typed));
    if (named.isPresent()) {
      days = named.get();
    } else if (LOOKS.contains(word)) {
      timeline = timeline(word);
    } else if (SOUNDS.contains(word)) {
      silent = word.equals(SOUNDS.getFirst());
    } else if (languages().contains(word)) {
      language = Locale.of(word);
    } else if (areTags(word)) {
      tags.addAll(parts(word));
    } else if (place.isPresent()) {
      zone = ZoneId.of(place.get());
    } else {
      throw unknown(typed);
    }
  }

  private static Timeline timeline(String look) {
    return switch (look) {
      case "light" -> Timeline.LIGHT;
      case "dark" -> Timeline.DARK;
      default -> Timeline.OFF;
    };
  }

  /** "Berlin", where only one zone can be meant. */
  private static Optional<String> onlyCity(String typed) {
    List<String> near = Zones.near(typed);
    boolean one =
        near.size() == 1
            && near.getFirst()
                .toLowerCase(Locale.ROOT)
                .endsWith("/" + typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
    return one ? Optional.of(near.getFirst()) : Optional.empty();
  }

  static List<String> languages() {
    return Phrases.LANGUAGES.stream().map(Locale::getLanguage).toList();
  }

  private boolean areTags(String word) {
    return knownTags.containsAll(parts(word));
  }

  private static List<String> parts(String word) {
    return Arrays.stream(word.split("[,;+]", -1)).map(String::strip).toList();
  }

  private RuntimeException unknown(String typed) {
    String shown = Wording.repeated(typed);
    List<String> zones = Zones.near(typed);
    Optional<String> near =
        NearMiss.of(typed.strip().toLowerCase(Locale.ROOT), List.copyOf(knownTags))
            .or(() -> zones.stream().findFirst());
    return near.isPresent()
        ? wording.refusal("wish.near", shown, near.get())
        : wording.refusal("wish.unknown", shown, String.join(", ", knownTags));
  }
}
