package dev.clio.bot.sources;

import dev.clio.bot.chat.ServerRef;
import dev.clio.index.SourceEntry;
import dev.clio.index.ingest.FileRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The sources of one server: what all share, and its own files. */
final class Stack {
  private static final int LONGEST_NAME = 100;

  private final Holdings holdings;
  private final String collection;

  Stack(Holdings holdings, ServerRef home) {
    this.holdings = holdings;
    this.collection = CollectionName.of(home);
  }

  /** Name of the collection of its own files. */
  String collection() {
    return collection;
  }

  /** Its own files, by name. */
  List<FileRecord> files() throws IOException {
    return holdings.files(collection);
  }

  /** The own file that somebody means, in whatever case they write. */
  Optional<FileRecord> file(String name) throws IOException {
    List<FileRecord> files = files();
    return files.stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .or(() -> files.stream().filter(file -> file.name().equalsIgnoreCase(name)).findFirst());
  }

  /** All sources that can be found here, the own ones first. */
  List<Named> sources() throws IOException {
    List<SourceEntry> all =
        holdings.sources().stream()
            .filter(entry -> isOwn(entry) || holdings.packs().containsKey(entry.collection()))
            .sorted((a, b) -> Boolean.compare(isOwn(b), isOwn(a)))
            .toList();
    return all.stream().map(entry -> new Named(name(entry, all), entry, isOwn(entry))).toList();
  }

  /** The source that somebody means, in whatever case they write. */
  Optional<Named> source(String name) throws IOException {
    return sources().stream().filter(source -> source.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * A source under the name that people here give it.
   *
   * @param name short enough for a suggestion, and no other's
   * @param own whether it is a file of this server
   */
  record Named(String name, SourceEntry entry, boolean own) {}

  private boolean isOwn(SourceEntry entry) {
    return entry.collection().equals(collection);
  }

  private static String name(SourceEntry entry, List<SourceEntry> all) {
    boolean alone =
        all.stream()
                .filter(other -> cut(other.title()).equalsIgnoreCase(cut(entry.title())))
                .count()
            == 1;
    return alone ? cut(entry.title()) : cut(entry.id().value());
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(LONGEST_NAME - 2, 0)).strip() + "…";
  }
}
