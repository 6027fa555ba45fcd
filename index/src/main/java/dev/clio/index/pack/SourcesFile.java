package dev.clio.index.pack;

import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** sources.yaml: the bibliography of a pack. */
final class SourcesFile {
  private static final Set<String> KEYS =
      Set.of("id", "title", "author", "date", "kind", "link", "about");

  private SourcesFile() {}

  /** Empty where there is no such file. */
  static Map<SourceId, Source> read(Path file) throws IOException, BrokenPack {
    Map<SourceId, Source> sources = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return sources;
    }
    Node.Fields root = Node.fields("the file", YamlTree.of(file));
    root.allow(Set.of("sources"));
    for (Node node : root.items("sources")) {
      Source source = source(Node.fields("a source", node));
      if (sources.put(source.id(), source) != null) {
        throw node.mark().broken("the source '" + source.id() + "' stands here a second time");
      }
    }
    return sources;
  }

  private static Source source(Node.Fields fields) throws BrokenPack {
    fields.allow(KEYS);
    fields.optional("about");
    return new Source(
        new SourceId(Ids.checked(fields)),
        fields.text("title"),
        fields.optional("author").map(Node.Text::value),
        fields.optionalScalar("date").map(Node.Text::value),
        fields.optional("kind").map(Node.Text::value),
        link(fields));
  }

  private static Optional<URI> link(Node.Fields fields) throws BrokenPack {
    Optional<Node.Text> link = fields.optional("link");
    if (link.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(link.get().value());
      if (uri.isAbsolute()) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      throw link.get().mark().broken("'link' is no address: " + e.getMessage());
    }
    throw link.get().mark().broken("'link' must begin with https://");
  }
}
