package dev.clio.index.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is being read: where it lies, how it begins, and what it may ask for. */
record SourceFile(Path path, Head head, Limits limits, Stopwatch stopwatch) {

  InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), Head.SIZE);
  }

  /** How its bytes stand for characters, judged by all of them. */
  Encoding encoding() throws IOException {
    try (InputStream all = Files.newInputStream(path)) {
      return Encoding.of(head.bytes(), all);
    }
  }

  /** Its lines, decoded; bytes that are no characters are replaced. */
  TextLines lines() throws IOException {
    return lines(limits.lineChars());
  }

  /** Its lines, of which none may be longer. */
  TextLines lines(int longest) throws IOException {
    Encoding encoding = encoding();
    InputStream in = open();
    in.skipNBytes(encoding.markBytes());
    return new TextLines(new InputStreamReader(in, encoding.charset()), longest);
  }

  void requireAtMost(long bytes) throws IOException, UnreadableSource {
    long size = Files.size(path);
    if (size > bytes) {
      throw new UnreadableSource(
          "it has %d MB, and a file of its kind may have %d MB; split it"
              .formatted(size >> 20, bytes >> 20));
    }
  }
}
