package dev.clio.index.pack;

import dev.clio.index.event.EventId;
import dev.clio.index.event.HistoricDate;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * events.csv and the files of the folder events: what happened when, a row each.
 *
 * <p>Columns: date (as precise as it is known), precision (day, month or year, for whoever reads
 * the file), title, text, tags with spaces between, importance from 1 to 3, the source that it
 * rests on, and how that was checked: "recall", or "public:" and what was looked at.
 */
final class EventsFile {
  /** What a topic looks like. */
  static final Pattern TOPIC = Pattern.compile("[a-z]+(-[a-z]+)*");

  private static final Pattern CHECKED = Pattern.compile("recall|public:\\S.*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final List<String> COLUMNS =
      List.of("date", "precision", "title", "text", "tags", "importance", "source", "checked");
  private static final int LONGEST_TEXT = 400;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final String pack;
  private final Optional<Set<String>> topics;
  private final List<HistoricEvent> events = new ArrayList<>();
  private final Map<EventId, Mark> taken = new HashMap<>();

  /**
   * @param topics what events may be about; anything if nothing is said
   */
  EventsFile(String pack, Optional<Set<String>> topics) {
    this.pack = pack;
    this.topics = topics;
  }

  /** All events of the pack in a folder; none where there are no such files. */
  List<HistoricEvent> read(Path folder) throws IOException, BrokenPack {
    for (Path file : files(folder)) {
      readFile(file);
    }
    return events;
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Stream.of(folder.resolve("events.csv")).filter(Files::exists).forEach(files::add);
    Path many = folder.resolve("events");
    if (Files.isDirectory(many)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(many, "*.csv")) {
        stream.forEach(files::add);
      }
    }
    return files.stream().sorted().toList();
  }

  private void readFile(Path file) throws IOException, BrokenPack {
    try (CSVParser rows = CSVParser.parse(Files.readString(file), FORMAT)) {
      if (!rows.getHeaderNames().equals(COLUMNS)) {
        throw new BrokenPack(file, 1, "the columns are " + String.join(",", COLUMNS));
      }
      long before = rows.getCurrentLineNumber();
      for (CSVRecord row : rows) {
        add(row, new Mark(file, (int) before + 1));
        before = rows.getCurrentLineNumber();
      }
    } catch (CharacterCodingException e) {
      throw new BrokenPack(file, 0, "the file is not encoded in UTF-8");
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new BrokenPack(file, 0, "this is no valid CSV: " + e.getMessage());
    }
  }

  private void add(CSVRecord row, Mark mark) throws BrokenPack {
    if (!row.isConsistent()) {
      throw mark.broken("here are %d columns, not %d".formatted(row.size(), COLUMNS.size()));
    }
    HistoricDate date = date(row, mark);
    String title = filled(row, "title", HistoricEvent.LONGEST_TITLE, mark);
    String source = filled(row, "source", LONGEST_TEXT, mark);
    String checked = filled(row, "checked", LONGEST_TEXT, mark);
    if (!CHECKED.matcher(checked).matches()) {
      throw mark.broken("'checked' is recall, or public: and what was looked at");
    }
    EventId id = EventId.of(pack, date, title);
    HistoricEvent event =
        new HistoricEvent(
            id,
            date,
            Optional.empty(),
            Optional.of(title),
            filled(row, "text", LONGEST_TEXT, mark),
            tags(row, mark),
            importance(row, mark),
            Optional.of(source),
            Optional.empty(),
            new Origin(pack + "/events", Set.of(new SourceId(pack + "/events"))));
    Mark earlier = taken.putIfAbsent(id, mark);
    if (earlier != null) {
      throw mark.broken(
          "'%s' stands in %s line %d already".formatted(title, earlier.file(), earlier.line()));
    }
    events.add(event);
  }

  private static HistoricDate date(CSVRecord row, Mark mark) throws BrokenPack {
    String date = row.get("date");
    String precision = row.get("precision");
    try {
      return switch (precision) {
        case "day" -> {
          LocalDate day = LocalDate.parse(date);
          yield HistoricDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        case "month" -> {
          YearMonth month = YearMonth.parse(date);
          yield HistoricDate.of(month.getYear(), month.getMonthValue());
        }
        case "year" -> HistoricDate.of(Integer.parseInt(date));
        default -> throw mark.unknown("precision", precision, Set.of("day", "month", "year"));
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw mark.broken("'%s' is no date to the %s".formatted(date, precision));
    }
  }

  private static String filled(CSVRecord row, String column, int most, Mark mark)
      throws BrokenPack {
    String value = row.get(column).strip();
    if (value.isEmpty()) {
      throw mark.broken("'" + column + "' is empty");
    }
    if (value.length() > most) {
      throw mark.broken("'%s' has %d characters; %d fit".formatted(column, value.length(), most));
    }
    return value;
  }

  private NavigableSet<String> tags(CSVRecord row, Mark mark) throws BrokenPack {
    NavigableSet<String> tags = new TreeSet<>(List.of(SPACES.split(row.get("tags").strip())));
    for (String tag : tags) {
      if (topics.isPresent() && !topics.get().contains(tag)) {
        throw mark.unknown("topic", tag, topics.get());
      }
      if (!TOPIC.matcher(tag).matches()) {
        throw mark.broken("'tags' holds small letters and hyphens, with spaces between: " + tag);
      }
    }
    return tags;
  }

  private static int importance(CSVRecord row, Mark mark) throws BrokenPack {
    String importance = row.get("importance");
    if (!importance.matches("[123]")) {
      throw mark.broken("'importance' is 1, 2 or 3, not '" + importance + "'");
    }
    return Integer.parseInt(importance);
  }
}
