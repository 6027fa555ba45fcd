package dev.clio.bot.sql;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.onthisday.Digest;
import dev.clio.bot.onthisday.DigestId;
import dev.clio.bot.onthisday.Rhythm;
import dev.clio.bot.onthisday.Taste;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A digest as a row. */
final class DigestRow {
  private DigestRow() {}

  static Map<String, @Nullable Object> cells(Digest digest) {
    Place place = digest.place();
    Rhythm rhythm = digest.rhythm();
    Taste taste = digest.taste();
    boolean known = !digest.owner().name().isEmpty();
    Map<String, @Nullable Object> cells = new HashMap<>();
    cells.put("id", digest.id().value());
    cells.put("home", Refs.of(place.home()));
    cells.put("platform", place.chat().platform().value());
    cells.put("chat", Refs.of(place.chat()));
    cells.put("parent", place.parent().map(ChatRef::id).orElse(null));
    cells.put("server", place.server().map(ServerRef::id).orElse(null));
    cells.put("direct", place.direct() ? 1 : 0);
    cells.put("person", known ? Refs.of(digest.owner()) : null);
    cells.put("name", known ? digest.owner().name() : null);
    cells.put("minute", rhythm.at().get(ChronoField.MINUTE_OF_DAY));
    cells.put("zone", rhythm.zone().getId());
    cells.put(
        "days",
        rhythm.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")));
    cells.put("tags", String.join(" ", taste.tags()));
    cells.put("language", taste.language().toLanguageTag());
    cells.put("silent", taste.silent() ? 1 : 0);
    cells.put("timeline", taste.timeline().name());
    cells.put("paused", digest.paused().map(Digest.Pause::name).orElse(null));
    cells.put("failures", digest.failures());
    cells.put("next", digest.next().toEpochDay());
    return cells;
  }

  static Digest digest(ResultSet row) throws SQLException {
    PlatformName platform = new PlatformName(row.getString("platform"));
    Place place =
        new Place(
            new ChatRef(platform, row.getString("chat").substring(platform.value().length() + 1)),
            Optional.ofNullable(row.getString("parent")).map(id -> new ChatRef(platform, id)),
            Optional.ofNullable(row.getString("server")).map(id -> new ServerRef(platform, id)),
            row.getInt("direct") == 1);
    return new Digest(
        new DigestId(row.getString("id")),
        place,
        Refs.person(place.home(), row),
        rhythm(row),
        taste(row),
        Optional.ofNullable(row.getString("paused")).map(Digest.Pause::valueOf),
        row.getInt("failures"),
        LocalDate.ofEpochDay(row.getLong("next")));
  }

  private static Rhythm rhythm(ResultSet row) throws SQLException {
    return new Rhythm(
        LocalTime.ofSecondOfDay(row.getInt("minute") * 60L),
        ZoneId.of(row.getString("zone")),
        words(row, "days").map(DayOfWeek::valueOf).collect(Collectors.toSet()));
  }

  private static Taste taste(ResultSet row) throws SQLException {
    return new Taste(
        new TreeSet<>(words(row, "tags").toList()),
        Locale.forLanguageTag(row.getString("language")),
        row.getInt("silent") == 1,
        Taste.Timeline.valueOf(row.getString("timeline")));
  }

  private static Stream<String> words(ResultSet row, String column) throws SQLException {
    return Stream.of(row.getString(column).split(" ")).filter(word -> !word.isEmpty());
  }
}
