package dev.clio.index.ingest;

import dev.clio.index.source.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the blocks of one section into pieces with their places. One object per section. */
final class Pieces {
  private final Places places = new Places();
  private final Function<String, List<String>> cut;
  private final Function<String, String> lead;
  private final List<String> points = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param cut how the text of a block is cut
   * @param lead what is repeated of a point before its sub-points
   */
  Pieces(Function<String, List<String>> cut, Function<String, String> lead) {
    this.cut = cut;
    this.lead = lead;
  }

  List<Piece> of(Section section) {
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> paragraph(paragraph);
        case Block.Item item -> item(item);
        case Block.Heading heading ->
            throw new IllegalArgumentException("a heading inside a section: " + heading.text());
      }
    }
    return pieces;
  }

  private void paragraph(Block.Paragraph paragraph) {
    points.clear();
    add(unwrapped(paragraph.text()), 0, places.paragraph(), Optional.empty());
  }

  private void item(Block.Item item) {
    Place place = places.item(item);
    int depth = place.path().size();
    while (points.size() >= depth) {
      points.removeLast();
    }
    Optional<String> above = points.isEmpty() ? Optional.empty() : lead(points.getLast());
    String text = unwrapped(item.text());
    add(text, depth, place, above);
    points.add(text);
  }

  private Optional<String> lead(String point) {
    return point.isEmpty() ? Optional.empty() : Optional.of(lead.apply(point));
  }

  /** Adds the parts of a text. The later parts of an item hang under how it begins. */
  private void add(String text, int depth, Place place, Optional<String> above) {
    if (text.isEmpty()) {
      return;
    }
    List<String> parts = cut.apply(text);
    pieces.add(piece(parts.getFirst(), depth, place, above));
    for (String part : parts.subList(1, parts.size())) {
      pieces.add(
          depth == 0
              ? piece(part, 0, place, Optional.empty())
              : piece(part, depth + 1, place, lead(text)));
    }
  }

  private static Piece piece(String text, int depth, Place place, Optional<String> above) {
    return new Piece(text, WordCount.of(text), depth, place, above);
  }

  /**
   * The text in one line. Lines inside a block come from the width of a page and mean nothing,
   * unless they are rows of a table.
   */
  private static String unwrapped(String text) {
    boolean table = text.indexOf('|') >= 0 || text.indexOf('\t') >= 0;
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(table ? "\n" : " "));
  }
}
