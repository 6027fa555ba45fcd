package dev.clio.index.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The lists of a Word document, and where each of them has come to. Not thread-safe. */
final class WordNumbers implements XmlPart {
  private static final int DEEPEST = 9;

  /** How the levels of a list are written, by list and level: "decimal", "bullet". */
  private final Map<String, Map<Integer, String>> formats = new HashMap<>();

  private final Map<String, String> definitions = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private String definition = "";
  private String list = "";
  private int level;

  /** The label of the next point of a list, from the top: "9.1"; empty for a bullet. */
  String next(String listId, int listLevel) {
    int at = Math.min(listLevel, DEEPEST - 1);
    int[] count = counts.computeIfAbsent(listId, id -> new int[DEEPEST]);
    count[at]++;
    for (int below = at + 1; below < DEEPEST; below++) {
      count[below] = 0;
    }
    Map<Integer, String> written =
        formats.getOrDefault(definitions.getOrDefault(listId, ""), Map.of());
    List<String> label = new ArrayList<>();
    for (int i = 0; i <= at; i++) {
      String number = written(written.getOrDefault(i, "bullet"), Math.max(1, count[i]));
      if (!number.isEmpty()) {
        label.add(number);
      }
    }
    return written.getOrDefault(at, "bullet").equals("bullet") ? "" : String.join(".", label);
  }

  @Override
  public void start(String name, XMLStreamReader attributes) {
    switch (name) {
      case "abstractNum" -> definition = XmlPart.attribute(attributes, "abstractNumId");
      case "lvl" -> {
        String at = XmlPart.attribute(attributes, "ilvl");
        level = at.matches("\\d") ? Integer.parseInt(at) : 0;
      }
      case "numFmt" ->
          formats
              .computeIfAbsent(definition, id -> new HashMap<>())
              .putIfAbsent(level, XmlPart.attribute(attributes, "val"));
      case "num" -> list = XmlPart.attribute(attributes, "numId");
      case "abstractNumId" -> definitions.put(list, XmlPart.attribute(attributes, "val"));
      default -> {}
    }
  }

  @Override
  public void text(String words) {}

  @Override
  public void end(String name) {}

  private static String written(String format, int number) {
    return switch (format) {
      case "bullet", "none" -> "";
      case "lowerLetter" -> number <= 26 ? String.valueOf((char) ('a' + number - 1)) : "" + number;
      case "upperLetter" -> number <= 26 ? String.valueOf((char) ('A' + number - 1)) : "" + number;
      default -> String.valueOf(number);
    };
  }
}
