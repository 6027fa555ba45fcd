package dev.clio.index.ingest;

import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.Pack;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The line under a paragraph of a note that says what the paragraph is based on: a dash, the id of
 * the source, its section, and the place in it, with middle dots between.
 */
final class SourceLine {
  private static final String DASH = "— ";
  private static final String DOT = " · ";
  private static final Pattern PLACE =
      Pattern.compile("(paragraph|item|row|page|line)s? \\w+([.\u2013-]\\w+)*");

  private SourceLine() {}

  /** Where the last source line begins in a text, whose line ends may have become blanks; or -1. */
  static int last(String text) {
    int dash = text.lastIndexOf(DASH);
    boolean begins = dash == 0 || (dash > 0 && Character.isWhitespace(text.charAt(dash - 1)));
    return begins && (text.indexOf(DOT, dash) > 0 || isOwnLine(text, dash)) ? dash : -1;
  }

  private static boolean isOwnLine(String text, int dash) {
    return dash == 0 || text.charAt(dash - 1) == '\n';
  }

  /**
   * @param number line of the file, for messages
   */
  static Citation parse(String line, Pack pack, Path file, int number) throws BrokenPack {
    List<String> parts =
        Arrays.stream(line.substring(DASH.length()).split(DOT, -1)).map(String::strip).toList();
    if (parts.size() != 3 || parts.stream().anyMatch(String::isEmpty)) {
      throw new BrokenPack(
          file,
          number,
          "a source line reads '— source · section · paragraph 1', not '" + line + "'");
    }
    Source source = pack.sources().get(new SourceId(parts.get(0)));
    if (source == null) {
      throw BrokenPack.unknown(
          file,
          number,
          "source",
          parts.get(0),
          pack.sources().keySet().stream().map(SourceId::value).collect(Collectors.toSet()));
    }
    if (!PLACE.matcher(parts.get(2)).matches()) {
      throw new BrokenPack(
          file,
          number,
          "'" + parts.get(2) + "' is no place: write 'paragraph 1', 'item 9' or 'item 9.1'");
    }
    List<String> section = Arrays.stream(parts.get(1).split(" > ")).map(String::strip).toList();
    return new Citation(source, section, parts.get(2));
  }
}
