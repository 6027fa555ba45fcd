package dev.clio.index.upload;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of uploads. A file appears in its collection in one move and whole, or not at all.
 * Thread-safe; who changes the same file at the same time is kept apart by the caller.
 */
public final class UploadFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);
  private static final Pattern COLLECTION = Pattern.compile("[a-z0-9][a-z0-9_-]{0,99}");
  private static final String INCOMING = ".incoming";

  private final Path folder;
  private @Nullable Incoming incoming;

  public UploadFolder(Path folder) {
    this.folder = folder;
  }

  /** All collections by name, for ingestion and questions. */
  public List<Pack> collections() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
      children.forEach(folders::add);
    }
    Collections.sort(folders);
    return folders.stream()
        .filter(child -> !child.getFileName().toString().startsWith("."))
        .map(UploadFolder::pack)
        .toList();
  }

  /**
   * These packs and all collections.
   *
   * @throws BrokenPack if a collection is called like a pack
   */
  public List<Pack> beside(List<Pack> packs) throws IOException, BrokenPack {
    List<Pack> all = new ArrayList<>(packs);
    for (Pack collection : collections()) {
      if (packs.stream().anyMatch(pack -> pack.id().equals(collection.id()))) {
        throw new BrokenPack(
            collection.folder(), 0, "a pack has this id too; rename the folder of uploads");
      }
      all.add(collection);
    }
    return all;
  }

  /**
   * A collection, which need not be there yet.
   *
   * @throws IllegalArgumentException if the name is none for a collection: small letters, digits,
   *     hyphens and low lines
   */
  public Pack collection(String name) {
    if (!COLLECTION.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for a collection: " + name);
    }
    return pack(folder.resolve(name));
  }

  /** The file of a collection that has this name, in whatever case. */
  public Optional<Path> find(Pack collection, String name) throws IOException {
    if (!Files.isDirectory(collection.folder())) {
      return Optional.empty();
    }
    String wanted = FileName.folded(name);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(collection.folder(), Files::isRegularFile)) {
      for (Path file : files) {
        if (FileName.folded(file.getFileName().toString()).equals(wanted)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** Takes a file in whole, to be put in its place or left. Closing removes what was left. */
  public Received receive(String name, InputStream in) throws IOException {
    return incoming().receive(name, in);
  }

  /** Whether a collection has a file of exactly this name. */
  public boolean stands(Pack collection, String name) throws IOException {
    return find(collection, name).filter(file -> file.endsWith(name)).isPresent();
  }

  /** Takes a file away, and its collection if it was the last. */
  public void remove(Pack collection, String name) throws IOException {
    Files.deleteIfExists(collection.folder().resolve(name));
    Received.persist(collection.folder());
    tidy(collection);
  }

  /** Removes what crashes left behind. */
  public void sweep() throws IOException {
    if (Files.isDirectory(folder.resolve(INCOMING))) {
      incoming();
    }
  }

  private synchronized Incoming incoming() throws IOException {
    if (incoming == null) {
      incoming = Incoming.below(folder.resolve(INCOMING));
    }
    return incoming;
  }

  @Override
  public synchronized void close() throws IOException {
    if (incoming != null) {
      incoming.close();
      incoming = null;
    }
  }

  private static Pack pack(Path folder) {
    String name = folder.getFileName().toString();
    return Pack.ofDocuments(Pack.Kind.UPLOADED, name, name, folder);
  }

  private static void tidy(Pack collection) throws IOException {
    try {
      Files.deleteIfExists(collection.folder());
    } catch (DirectoryNotEmptyException others) {
      LOG.debug("{} holds other files", collection.id(), others);
    }
  }
}
