package dev.clio.index.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Raw documents and figures that are not part of the repository: a folder named by the system
 * property or environment variable CLIO_SHARED, else {@code shared} beside the repository.
 */
public final class Shared {
  private Shared() {}

  /** The folder, if it is there. */
  public static Optional<Path> folder() {
    return Stream.of(
            named(System.getProperty("CLIO_SHARED")), named(System.getenv("CLIO_SHARED")), beside())
        .flatMap(Optional::stream)
        .filter(folder -> Files.isDirectory(folder.resolve("seeds")))
        .findFirst();
  }

  public static List<JsonNode> rows(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(json.readTree(line));
    }
    return rows;
  }

  private static Optional<Path> named(@Nullable String folder) {
    return Optional.ofNullable(folder).map(Path::of);
  }

  private static Optional<Path> beside() {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    return Optional.ofNullable(root).map(repository -> repository.resolveSibling("shared"));
  }
}
