package dev.clio.index.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The paragraph styles of a Word document: which are headings, which are lists. */
final class WordStyles implements XmlPart {
  /** What a style says; -1 and empty where it says nothing. */
  record Style(String name, String basedOn, int outline, String list) {
    static final Style NONE = new Style("", "", -1, "");

    boolean title() {
      return name.equals("title");
    }

    /** Level of a heading, 1 is outermost; 0 for text. */
    int level() {
      if (name.matches("heading [1-9]")) {
        return name.charAt(name.length() - 1) - '0';
      }
      return outline >= 0 && outline < 9 ? outline + 1 : 0;
    }
  }

  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private String id = "";
  private Style style = Style.NONE;

  /** The style of this id with what it inherits. */
  Style of(String styleId) {
    Style found = styles.getOrDefault(styleId, Style.NONE);
    Style above = found;
    for (int i = 0; i < LONGEST_CHAIN && !above.basedOn().isEmpty(); i++) {
      above = styles.getOrDefault(above.basedOn(), Style.NONE);
      found =
          new Style(
              found.level() > 0 || above.level() == 0 ? found.name() : above.name(),
              found.basedOn(),
              found.outline() >= 0 ? found.outline() : above.outline(),
              found.list().isEmpty() ? above.list() : found.list());
    }
    return found;
  }

  @Override
  public void start(String name, XMLStreamReader attributes) {
    String value = XmlPart.attribute(attributes, "val");
    switch (name) {
      case "style" -> {
        id = XmlPart.attribute(attributes, "styleId");
        style = Style.NONE;
      }
      case "name" ->
          style =
              new Style(
                  value.toLowerCase(Locale.ROOT), style.basedOn(), style.outline(), style.list());
      case "basedOn" -> style = new Style(style.name(), value, style.outline(), style.list());
      case "outlineLvl" ->
          style =
              new Style(
                  style.name(), style.basedOn(), XmlPart.number(attributes, -1), style.list());
      case "numId" -> style = new Style(style.name(), style.basedOn(), style.outline(), value);
      default -> {}
    }
  }

  @Override
  public void text(String words) {}

  @Override
  public void end(String name) {
    if (name.equals("style")) {
      styles.put(id, style);
    }
  }
}
