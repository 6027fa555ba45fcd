package dev.clio.bot.time;

import dev.clio.index.language.NearMiss;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Time zones by their IANA names, as people begin, misspell and shorten them. */
public final class Zones {
  private static final int MOST_NEAR = 3;
  private static final int SHORTEST_PART = 3;

  /** Continent and city; the rest are for machines or of the past. */
  private static final List<String> NAMES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(name -> name.matches("[A-Z][A-Za-z]+/.+") && !name.matches("(Etc|SystemV|US)/.+"))
          .sorted()
          .toList();

  private Zones() {}

  /** The zone of that name, however it is written. */
  public static Optional<String> of(String typed) {
    String name = plain(typed);
    return Stream.concat(Stream.of("UTC"), NAMES.stream())
        .filter(zone -> plain(zone).equals(name))
        .findFirst();
  }

  /** Names that go on from what was begun, cities first. */
  public static List<String> begun(String typed) {
    String begun = plain(typed);
    return NAMES.stream()
        .filter(zone -> plain(zone).contains(begun))
        .sorted(Comparator.comparing(zone -> !city(zone).startsWith(begun)))
        .toList();
  }

  /** What somebody may mean who typed a name that there is not, the likeliest first. */
  public static List<String> near(String typed) {
    String name = plain(typed);
    List<String> cities = matching(zone -> city(zone).equals(name));
    if (!cities.isEmpty()) {
      return cities;
    }
    List<String> parts =
        name.length() < SHORTEST_PART ? List.of() : matching(zone -> plain(zone).contains(name));
    if (!parts.isEmpty()) {
      return parts;
    }
    Optional<String> whole = NearMiss.of(name, NAMES.stream().map(Zones::plain).toList());
    if (whole.isPresent()) {
      return matching(zone -> plain(zone).equals(whole.get()));
    }
    Optional<String> city = NearMiss.of(name, NAMES.stream().map(Zones::city).distinct().toList());
    return city.map(near -> matching(zone -> city(zone).equals(near))).orElse(List.of());
  }

  private static List<String> matching(Predicate<String> wanted) {
    return NAMES.stream().filter(wanted).limit(MOST_NEAR).toList();
  }

  private static String city(String zone) {
    String plain = plain(zone);
    return plain.substring(plain.lastIndexOf('/') + 1);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
