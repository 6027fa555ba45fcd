package dev.clio.bot.sources;

import dev.clio.bot.command.Refusal;
import dev.clio.bot.phrase.Phrases;
import dev.clio.index.ingest.FileRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What Clio says about sources, in one language. */
record Wording(Locale language) {
  private static final Phrases PHRASES = Phrases.of(SourcesFeature.class);
  private static final double MEGABYTE = 1e6;
  private static final double KILOBYTE = 1e3;
  private static final int MOST_REPEATED = 60;

  String say(String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }

  Refusal refusal(String key, Object... arguments) {
    return new Refusal(say(key, arguments));
  }

  /** "1 passage", "42 passages". */
  String counted(String key, int count) {
    return say(count == 1 ? key + ".one" : key, count);
  }

  String size(long bytes) {
    return bytes < MEGABYTE
        ? say("kilobytes", bytes / KILOBYTE)
        : say("megabytes", bytes / MEGABYTE);
  }

  /** What somebody typed, as far as it is repeated. */
  Refusal unknown(String key, String typed) {
    return refusal(
        key, typed.length() <= MOST_REPEATED ? typed : typed.substring(0, MOST_REPEATED));
  }

  /** What was read, and what was not; the file or files are named before. */
  String report(String name, Collection<FileRecord> files) {
    int passages = files.stream().mapToInt(FileRecord::passages).sum();
    int events = files.stream().mapToInt(FileRecord::events).sum();
    String read = say("report", name, counted("passages", passages), counted("events", events));
    Map<String, Integer> dropped = new HashMap<>();
    files.forEach(
        file -> file.dropped().forEach((kind, count) -> dropped.merge(kind, count, Integer::sum)));
    return read + leftOut(LeftOut.of(dropped));
  }

  private String leftOut(Map<LeftOut, Integer> sorts) {
    StringBuilder lines = new StringBuilder();
    List<String> dropped =
        sorts.entrySet().stream()
            .filter(sort -> sort.getKey() != LeftOut.UNREADABLE)
            .map(sort -> say("dropped." + sort.getKey(), sort.getValue()))
            .toList();
    if (!dropped.isEmpty()) {
      lines.append('\n').append(say("dropped", dropped.stream().collect(Collectors.joining(", "))));
    }
    int unreadable = sorts.getOrDefault(LeftOut.UNREADABLE, 0);
    if (unreadable > 0) {
      lines.append('\n').append(counted("unreadable", unreadable));
    }
    return lines.toString();
  }
}
