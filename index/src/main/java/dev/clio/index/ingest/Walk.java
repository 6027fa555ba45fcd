package dev.clio.index.ingest;

import dev.clio.index.pack.Pack;
import dev.clio.index.pack.Packs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the files of packs, in a fixed order. Hidden files are passed over, and in a study pack
 * what describes it. Symbolic links are followed after all else, so that a file that stands there
 * twice goes by its own name; no folder or file is visited twice.
 */
final class Walk {
  private final List<SourceFile> files = new ArrayList<>();
  private final List<IngestReport.Failure> failures = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Deque<Visit> links = new ArrayDeque<>();

  /**
   * @param depth 0 for the folder of the pack
   */
  private record Visit(Pack pack, Path path, String key, int depth) {
    Visit child(Path child) {
      return new Visit(pack, child, key + "/" + child.getFileName(), depth + 1);
    }

    boolean study() {
      return pack.kind() == Pack.Kind.STUDY;
    }
  }

  private Walk() {}

  static Walk through(List<Pack> packs) throws IOException {
    Walk walk = new Walk();
    for (Pack pack : packs) {
      walk.visit(new Visit(pack, pack.folder(), pack.id(), 0));
    }
    while (!walk.links.isEmpty()) {
      walk.visit(walk.links.remove());
    }
    return walk;
  }

  List<SourceFile> files() {
    return files;
  }

  /** What could not be visited, with the reason. */
  List<IngestReport.Failure> failures() {
    return failures;
  }

  /** Whether a file with this key may stand where the walk could not look. */
  boolean mayStand(String key) {
    return closed.stream().anyMatch(above -> key.equals(above) || key.startsWith(above + "/"));
  }

  private void visit(Visit visit) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(visit.path(), BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(visit);
      } else if (!attributes.isRegularFile()) {
        fail(visit, "This is neither a file nor a folder.");
      } else if (seen.add(visit.path().toRealPath())) {
        file(visit, attributes);
      }
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(visit.path())) {
        fail(visit, "The link leads nowhere.");
      }
    } catch (AccessDeniedException e) {
      closed.add(visit.key());
      fail(visit, "Clio may not open this.");
    } catch (FileSystemException e) {
      closed.add(visit.key());
      fail(visit, "This cannot be opened: " + e.getReason());
    }
  }

  private void folder(Visit folder) throws IOException {
    boolean plain = folder.pack().kind() == Pack.Kind.PLAIN;
    if (plain && folder.depth() > 0 && Packs.isPack(folder.path())) {
      if (folder.depth() > 1) {
        fail(folder, "A pack stands right under a seeds folder, not as deep as this.");
      }
      return;
    }
    if (!seen.add(folder.path().toRealPath())) {
      return;
    }
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(children);
    for (Path child : children) {
      Visit visit = folder.child(child);
      if (passedOver(visit, folder)) {
        continue;
      }
      if (Files.isSymbolicLink(child)) {
        links.add(visit);
      } else {
        visit(visit);
      }
    }
  }

  /** Hidden files, an office program's lock files, and what tells about a study pack. */
  private static boolean passedOver(Visit child, Visit parent) {
    String name = child.path().getFileName().toString();
    String small = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || (parent.study()
            && parent.depth() == 0
            && (small.endsWith(".yaml")
                || small.equals("events")
                || small.endsWith(".csv")
                || small.startsWith("readme")
                || small.startsWith("licen")));
  }

  private void file(Visit visit, BasicFileAttributes attributes) {
    boolean note = visit.study() && visit.key().startsWith(visit.pack().id() + "/notes/");
    files.add(
        new SourceFile(
            visit.pack(),
            visit.key(),
            visit.path(),
            note,
            attributes.size(),
            attributes.lastModifiedTime().toMillis()));
  }

  private void fail(Visit visit, String reason) {
    failures.add(new IngestReport.Failure(visit.key(), reason));
  }
}
