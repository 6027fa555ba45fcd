package dev.clio.index.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of words that stand beside the classes of this package. */
final class Resource {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private Resource() {}

  /** The lines of a resource, without blank ones and those that begin with "#". */
  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The words of a text, which stand apart by white space. */
  static List<String> words(String text) {
    return List.of(WHITE_SPACE.split(text.strip()));
  }
}
