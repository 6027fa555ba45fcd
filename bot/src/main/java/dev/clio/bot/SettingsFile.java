package dev.clio.bot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.clio.index.language.NearMiss;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file of settings, read strictly: each setting by its full name ("ask.excerpts"), checked
 * when asked for; what nobody asked for is a mistake. A setting that is not there has its usual
 * value.
 */
final class SettingsFile {
  private final Path file;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();

  /** A value as written: one word or several, or a list. */
  private record Value(int line, JsonToken kind, List<String> items) {
    String only() {
      return items.getFirst();
    }
  }

  private SettingsFile(Path file) {
    this.file = file;
  }

  /** Settings that are all as usual. */
  static SettingsFile none() {
    return new SettingsFile(Path.of("no settings"));
  }

  static SettingsFile read(Path file) throws IOException, SettingsMistake {
    SettingsFile settings = new SettingsFile(file);
    try (JsonParser parser = new YAMLFactory().createParser(Files.readString(file))) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        settings.section(parser, "");
      } else if (first != null) {
        throw settings.mistake(line(parser), "settings are lines of 'name: value'");
      }
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      throw settings.mistake(at == null ? 0 : at.getLineNr(), "this is not valid YAML");
    }
    return settings;
  }

  private void section(JsonParser parser, String prefix) throws IOException, SettingsMistake {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + parser.currentName();
      int line = line(parser);
      JsonToken kind = parser.nextToken();
      if (kind == JsonToken.START_OBJECT) {
        section(parser, name + ".");
      } else if (values.put(name, value(parser, name, line)) != null) {
        throw mistake(line, "the setting '" + name + "' stands here a second time");
      }
    }
  }

  private Value value(JsonParser parser, String name, int line)
      throws IOException, SettingsMistake {
    JsonToken kind = parser.currentToken();
    if (kind != JsonToken.START_ARRAY) {
      return new Value(line, kind, List.of(parser.getText()));
    }
    List<String> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!parser.currentToken().isScalarValue()) {
        throw mistake(line(parser), "'" + name + "' is a list of words");
      }
      items.add(parser.getText());
    }
    return new Value(line, kind, items);
  }

  /** A folder or file; relative to {@code home} unless absolute. */
  Path path(String name, Path home, String usual) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return home.resolve(usual);
    }
    if (value.kind != JsonToken.VALUE_STRING || value.only().isBlank()) {
      throw wrong(name, value, "a path");
    }
    return home.resolve(value.only());
  }

  /** Folders, one or several; relative to {@code home} unless absolute. */
  List<Path> paths(String name, Path home, String usual) throws SettingsMistake {
    Value value = value(name);
    if (value == null || value.kind != JsonToken.START_ARRAY) {
      return List.of(path(name, home, usual));
    }
    if (value.items.isEmpty() || value.items.stream().anyMatch(String::isBlank)) {
      throw wrong(name, value, "a path or a list of paths");
    }
    return value.items.stream().map(home::resolve).toList();
  }

  /** A file, if the setting is there; relative to {@code home} unless absolute. */
  Optional<Path> file(String name, Path home) throws SettingsMistake {
    return value(name) == null ? Optional.empty() : Optional.of(path(name, home, ""));
  }

  /** Words, if the setting is there. */
  Optional<String> words(String name) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value.items.size() != 1 || value.only().isBlank()) {
      throw wrong(name, value, "one word or several");
    }
    return Optional.of(value.only());
  }

  /**
   * Words, one entry or a list; none where the setting is not there.
   *
   * @param pattern what each must look like, {@code what} in words
   */
  List<String> list(String name, String pattern, String what) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!value.items.stream().allMatch(item -> !item.isBlank() && item.matches(pattern))) {
      throw wrong(name, value, what + " or a list of such");
    }
    return value.items;
  }

  /** An address that begins with one of {@code schemes}, if the setting is there. */
  Optional<URI> address(String name, String... schemes) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return Optional.empty();
    }
    String right = "an address that begins with " + String.join(":// or ", schemes) + "://";
    try {
      URI address = new URI(value.only());
      if (List.of(schemes).contains(address.getScheme()) && address.getHost() != null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException none) {
      throw wrong(name, value, right);
    }
    throw wrong(name, value, right);
  }

  int wholeNumber(String name, int least, int most, int usual) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return usual;
    }
    boolean right = value.kind == JsonToken.VALUE_NUMBER_INT && value.only().matches("\\d{1,9}");
    if (!right || Integer.parseInt(value.only()) < least || Integer.parseInt(value.only()) > most) {
      throw wrong(name, value, "a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(value.only());
  }

  /** A number from 0 to 1. */
  double share(String name, double usual) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return usual;
    }
    boolean number =
        value.kind == JsonToken.VALUE_NUMBER_INT || value.kind == JsonToken.VALUE_NUMBER_FLOAT;
    if (!number
        || !value.only().matches("0|1|[01]?\\.\\d+")
        || Double.parseDouble(value.only()) > 1) {
      throw wrong(name, value, "a number from 0 to 1");
    }
    return Double.parseDouble(value.only());
  }

  /** One of the names of an enum, in lower case. */
  <E extends Enum<E>> E oneOf(String name, E usual) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return usual;
    }
    Map<String, E> choices = new LinkedHashMap<>();
    for (E choice : usual.getDeclaringClass().getEnumConstants()) {
      choices.put(choice.name().toLowerCase(Locale.ROOT), choice);
    }
    E chosen = choices.get(value.only());
    if (value.items.size() != 1 || chosen == null) {
      throw wrong(name, value, String.join(" or ", choices.keySet()));
    }
    return chosen;
  }

  boolean yesOrNo(String name, boolean usual) throws SettingsMistake {
    Value value = value(name);
    if (value == null) {
      return usual;
    }
    if (!value.kind.isBoolean()) {
      throw wrong(name, value, "true or false");
    }
    return value.kind == JsonToken.VALUE_TRUE;
  }

  /** Refuses every setting that nobody has asked for. Returns the names of all that there are. */
  Set<String> refuseUnknown() throws SettingsMistake {
    for (Map.Entry<String, Value> setting : values.entrySet()) {
      String name = setting.getKey();
      if (!known.contains(name) && !isEmptySection(setting)) {
        String near = NearMiss.of(name, known).map(n -> " Did you mean '" + n + "'?").orElse("");
        throw mistake(setting.getValue().line, "unknown setting '" + name + "'." + near);
      }
    }
    return Set.copyOf(known);
  }

  /** A section of which every line was left out. */
  private boolean isEmptySection(Map.Entry<String, Value> setting) {
    return setting.getValue().kind == JsonToken.VALUE_NULL
        && known.stream().anyMatch(name -> name.startsWith(setting.getKey() + "."));
  }

  private @Nullable Value value(String name) {
    known.add(name);
    return values.get(name);
  }

  private SettingsMistake wrong(String name, Value value, String right) {
    boolean quoted = value.kind == JsonToken.VALUE_STRING && value.only().matches("[\\d.]+");
    String written =
        value.kind == JsonToken.VALUE_NULL ? "empty" : "'" + String.join(", ", value.items) + "'";
    written = quoted ? written + " in quotes" : written;
    return mistake(value.line, "'" + name + "' is " + right + ", not " + written);
  }

  private SettingsMistake mistake(int line, String message) {
    return new SettingsMistake(file, line, message);
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
