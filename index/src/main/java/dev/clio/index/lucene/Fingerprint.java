package dev.clio.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;

/**
 * A fingerprint of what shapes an index besides the sources: the code of this module, as compiled,
 * its resources, the search engine's version, and what the caller adds. Nobody can forget to count
 * it up.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** The fingerprint, with {@code more} counted in. */
  public static String of(List<String> more) throws IOException {
    MessageDigest digest = sha256();
    add(digest, Version.LATEST.toString());
    more.forEach(text -> add(digest, text));
    Path code = code();
    if (Files.isDirectory(code)) {
      addAll(digest, code);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(code)) {
        addAll(digest, jar.getPath("/"));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Path code() {
    try {
      return Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Clio runs from a place that is no file", e);
    }
  }

  private static void addAll(MessageDigest digest, Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .map(root::relativize)
          .filter(file -> file.toString().replace('\\', '/').startsWith("dev/clio/"))
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .forEach(file -> addFile(digest, root.resolve(file)));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private static void addFile(MessageDigest digest, Path file) {
    try {
      digest.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
