package dev.clio.index.ingest;

import dev.clio.index.pack.Concern;
import dev.clio.index.pack.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** Tells whether anything changed that passages are made of. */
final class Fingerprint {
  private Fingerprint() {}

  /** Of the bytes of a file. */
  static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of words. */
  static String of(String words) {
    return HexFormat.of().formatHex(sha256().digest(words.getBytes(StandardCharsets.UTF_8)));
  }

  /** Of what the passages of a pack depend on beside its files. */
  static String of(Pack pack) {
    StringBuilder facts = new StringBuilder(pack.language().code());
    facts.append(new TreeMap<>(pack.sources()));
    for (Concern concern : pack.criticisms()) {
      facts.append(concern.criticism());
      concern.words().forEach(words -> facts.append('\n').append(words.text()));
    }
    return of(facts.toString()).substring(0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
