package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The official description of the Bot API, where the environment's CLIO_SHARED has it: every method
 * and type, with the limits that its prose states.
 */
final class TelegramSpec {
  private static final String NUMBERS = "(\\d+)-(\\d+)";
  private static final Pattern CHARACTERS = Pattern.compile(NUMBERS + " characters");
  private static final Pattern BYTES = Pattern.compile(NUMBERS + " [Bb]ytes");
  private static final Pattern ITEMS = Pattern.compile("(?:list of|must include) " + NUMBERS + " ");
  private static final Pattern AT_MOST = Pattern.compile("At most (\\d+) commands");
  private static final Pattern NUMBER =
      Pattern.compile("(?:Values between |, |; )" + NUMBERS + "(?:\\.| are accepted|$)");
  private static final Pattern FEEDS = Pattern.compile("at most (\\d) line feeds");
  private static final Pattern CONSTANT = Pattern.compile("must be (\\w+)$");

  private TelegramSpec() {}

  /** Read once, empty where the shared folder is missing. */
  static Optional<Shapes> shared() {
    return Holder.SHAPES;
  }

  private static final class Holder {
    private static final Optional<Shapes> SHAPES =
        Optional.ofNullable(System.getenv("CLIO_SHARED"))
            .map(folder -> Path.of(folder, "specs", "telegram-bot-api.json"))
            .filter(Files::exists)
            .map(TelegramSpec::read);
  }

  private static Shapes read(Path file) {
    try {
      JsonNode tree = Json.read(Files.readAllBytes(file));
      return new Shapes(shapes(tree.path("methods"), true), shapes(tree.path("types"), false));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, Shape> shapes(JsonNode described, boolean methods) {
    var shapes = new HashMap<String, Shape>();
    described
        .properties()
        .forEach(
            one -> {
              String key = methods ? one.getKey().toLowerCase(Locale.ROOT) : one.getKey();
              shapes.put(key, shape(one.getKey(), one.getValue()));
            });
    return shapes;
  }

  private static Shape shape(String name, JsonNode described) {
    var fields = new LinkedHashMap<String, Shape.Field>();
    described
        .path("fields")
        .forEach(field -> fields.put(field.path("name").asText(), field(field)));
    var kinds = new ArrayList<String>();
    described.path("subtypes").forEach(kind -> kinds.add(kind.asText()));
    return new Shape(name, fields, kinds);
  }

  private static Shape.Field field(JsonNode described) {
    var types = new ArrayList<Shape.Type>();
    described.path("types").forEach(type -> types.add(type(type.asText())));
    return new Shape.Field(
        described.path("required").asBoolean(),
        types,
        limits(described.path("description").asText(), types.getFirst()));
  }

  private static Shape.Type type(String word) {
    return switch (word) {
      case "String" -> Shape.Plain.STRING;
      case "Integer" -> Shape.Plain.INTEGER;
      case "Float" -> Shape.Plain.FLOAT;
      case "Boolean", "True" -> Shape.Plain.BOOLEAN;
      case "InputFile" -> Shape.Plain.FILE;
      default ->
          word.startsWith("Array of ")
              ? new Shape.ListOf(type(word.substring("Array of ".length())))
              : new Shape.Named(word);
    };
  }

  private static List<Limit> limits(String prose, Shape.Type type) {
    var limits = new ArrayList<Limit>();
    switch (type) {
      case Shape.Plain.STRING -> {
        find(
            CHARACTERS,
            prose,
            ends -> limits.add(new Limit.Characters(end(ends, 1), end(ends, 2))));
        find(BYTES, prose, ends -> limits.add(new Limit.Bytes(end(ends, 1), end(ends, 2))));
        find(FEEDS, prose, ends -> limits.add(new Limit.LineFeeds(end(ends, 1))));
        find(CONSTANT, prose, word -> limits.add(new Limit.OneOf(List.of(word.group(1)))));
      }
      case Shape.Plain.INTEGER ->
          find(NUMBER, prose, ends -> limits.add(new Limit.Between(end(ends, 1), end(ends, 2))));
      case Shape.ListOf(var of) -> {
        find(ITEMS, prose, ends -> limits.add(new Limit.Items(end(ends, 1), end(ends, 2))));
        find(AT_MOST, prose, ends -> limits.add(new Limit.Items(0, end(ends, 1))));
      }
      default -> {}
    }
    return limits;
  }

  private static void find(Pattern pattern, String prose, Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(prose);
    if (matcher.find()) {
      found.accept(matcher);
    }
  }

  private static int end(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
