package dev.clio.index.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds packs. A seeds folder with a pack.yaml is a pack; else each folder right below it with a
 * pack.yaml is one, and everything else under it is one plain pack named after the folder.
 */
public final class Packs {
  private final Map<String, Pack> byId = new LinkedHashMap<>();
  private final List<Path> plain = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Packs() {}

  /**
   * The packs under all {@code seeds}, in a fixed order.
   *
   * @throws BrokenPack if a pack has a mistake, two have the same id, or there is nothing to read
   */
  public static List<Pack> under(List<Path> seeds) throws IOException, BrokenPack {
    Packs packs = new Packs();
    for (Path folder : seeds) {
      packs.look(folder);
    }
    for (Path folder : packs.plain) {
      packs.addPlain(folder);
    }
    if (packs.byId.isEmpty()) {
      throw nothingIn(seeds);
    }
    return List.copyOf(packs.byId.values());
  }

  /** Whether {@code folder} says of itself that it is a pack. */
  public static boolean isPack(Path folder) {
    return Files.isRegularFile(folder.resolve(PackFile.NAME));
  }

  private void look(Path folder) throws IOException, BrokenPack {
    if (!Files.exists(folder)) {
      throw nothingIn(List.of(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new BrokenPack(folder + " is a file; --seeds takes a folder.");
    }
    if (!seen.add(folder.toRealPath())) {
      return;
    }
    if (isPack(folder)) {
      add(PackFile.read(folder));
      return;
    }
    boolean others = false;
    for (Path path : visible(folder)) {
      if (isPack(path)) {
        if (seen.add(path.toRealPath())) {
          add(PackFile.read(path));
        }
      } else {
        others = others || holdsFile(path, new HashSet<>());
      }
    }
    if (others) {
      plain.add(folder);
    }
  }

  private void add(Pack pack) throws BrokenPack {
    Pack before = byId.putIfAbsent(pack.id(), pack);
    if (before != null) {
      throw new BrokenPack(
          pack.folder().resolve(PackFile.NAME),
          0,
          "the id '" + pack.id() + "' is that of " + before.folder() + " too");
    }
  }

  /** Plain packs come last, so that a study pack keeps its id and a plain one makes way. */
  private void addPlain(Path folder) throws IOException, BrokenPack {
    Path name = Optional.ofNullable(folder.toRealPath().getFileName()).orElse(Path.of("seeds"));
    String id = name.toString();
    for (int i = 2; byId.containsKey(id); i++) {
      id = name + "-" + i;
    }
    add(Pack.ofDocuments(Pack.Kind.PLAIN, id, name.toString(), folder));
  }

  private static boolean holdsFile(Path path, Set<Path> visited) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.isRegularFile(path);
    }
    if (!Files.isReadable(path) || !visited.add(path.toRealPath())) {
      return false;
    }
    for (Path child : visible(path)) {
      if (holdsFile(child, visited)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> visible(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path path : stream) {
        if (!path.getFileName().toString().startsWith(".")) {
          paths.add(path);
        }
      }
    }
    Collections.sort(paths);
    return paths;
  }

  private static BrokenPack nothingIn(List<Path> seeds) {
    String folders =
        seeds.stream()
            .map(Path::toString)
            .map(name -> name.endsWith("/") ? name : name + "/")
            .collect(Collectors.joining(" and "));
    return new BrokenPack(
        "I found no sources in " + folders + ". Put documents there, or start with --seeds DIR.");
  }
}
