package dev.clio.fake.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads our own table of methods, types and limits, limits.txt beside this class. */
final class LimitTable {
  private final Map<String, Shape> methods = new HashMap<>();
  private final Map<String, Shape> types = new HashMap<>();

  private LimitTable() {}

  static Shapes read() {
    try (InputStream file = LimitTable.class.getResourceAsStream("limits.txt")) {
      if (file == null) {
        throw new IllegalStateException("limits.txt is missing");
      }
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Shapes read(String text) {
    var table = new LimitTable();
    Map<String, Shape.Field> fields = Map.of();
    for (String line : text.lines().toList()) {
      if (line.startsWith("  ")) {
        List<String> words = List.of(line.strip().split(" +"));
        String name = words.getFirst();
        fields.put(name.replace("*", ""), field(name.endsWith("*"), words));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        fields = new LinkedHashMap<>();
        table.add(line, fields);
      }
    }
    return new Shapes(table.methods, table.types);
  }

  private void add(String line, Map<String, Shape.Field> fields) {
    List<String> sides = List.of(line.split(" = "));
    List<String> kinds = sides.size() > 1 ? List.of(sides.get(1).split(" \\| ")) : List.of();
    var shape = new Shape(sides.getFirst(), fields, kinds);
    if (Character.isUpperCase(line.charAt(0))) {
      types.put(shape.name(), shape);
    } else {
      methods.put(shape.name().toLowerCase(Locale.ROOT), shape);
    }
  }

  private static Shape.Field field(boolean required, List<String> words) {
    List<Shape.Type> all = Stream.of(words.get(1).split("\\|")).map(LimitTable::type).toList();
    var limits = new ArrayList<Limit>();
    for (int index = 2; index < words.size(); index += 2) {
      limits.add(limit(words.get(index), words.get(index + 1)));
    }
    return new Shape.Field(required, all, limits);
  }

  private static Shape.Type type(String word) {
    return switch (word) {
      case "string" -> Shape.Plain.STRING;
      case "integer" -> Shape.Plain.INTEGER;
      case "boolean" -> Shape.Plain.BOOLEAN;
      case "file" -> Shape.Plain.FILE;
      default ->
          word.startsWith("list:")
              ? new Shape.ListOf(type(word.substring("list:".length())))
              : new Shape.Named(word);
    };
  }

  private static Limit limit(String kind, String value) {
    List<Integer> ends =
        value.matches("\\d+(\\.\\.\\d+)?")
            ? Stream.of(value.split("\\.\\.")).map(Integer::valueOf).toList()
            : List.of();
    return switch (kind) {
      case "chars" -> new Limit.Characters(ends.getFirst(), ends.getLast());
      case "bytes" -> new Limit.Bytes(ends.getFirst(), ends.getLast());
      case "items" -> new Limit.Items(ends.getFirst(), ends.getLast());
      case "from" -> new Limit.Between(ends.getFirst(), ends.getLast());
      case "feeds" -> new Limit.LineFeeds(ends.getFirst());
      case "one" -> new Limit.OneOf(List.of(value.split("\\|")));
      case "spelt" -> new Limit.Spelt(Pattern.compile(value));
      default -> throw new IllegalArgumentException("no such limit: " + kind);
    };
  }
}
