package dev.clio.index.pack;

import dev.clio.index.language.Language;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study pack: one folder of sources and what it says of itself. A folder of plain documents is a
 * pack too; its id and title are the folder's name and all else is empty.
 *
 * @param sources bibliography by id; what the pack's notes are based on
 * @param aliases groups of names for the same thing, the preferred name first
 * @param criticisms claims on which the sources err or disagree, and which words they concern
 */
public record Pack(
    String id,
    String title,
    Path folder,
    Language language,
    Optional<String> licence,
    Map<SourceId, Source> sources,
    List<List<String>> aliases,
    List<Concern> criticisms) {
  public Pack {
    sources = Map.copyOf(sources);
    aliases = aliases.stream().map(List::copyOf).toList();
    criticisms = List.copyOf(criticisms);
  }
}
