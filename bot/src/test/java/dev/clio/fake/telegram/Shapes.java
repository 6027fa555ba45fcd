package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks calls against a table of methods and types: everything required is there, nothing unknown,
 * types and limits are kept, all the way down. Of several types the best fit is reported on.
 *
 * @param methods by name in lower case
 */
record Shapes(Map<String, Shape> methods, Map<String, Shape> types) {
  private static final String ATTACH = "attach://";

  /** Texts that obey the parse_mode beside them; others have a mode of their own name. */
  private static final List<String> PARSED = List.of("text", "caption", "message_text");

  /** What is wrong with the call; empty if nothing is. */
  List<String> objections(Request request) {
    Shape method = methods.get(request.method().toLowerCase(Locale.ROOT));
    if (method == null) {
      return List.of(request.method() + " is no method");
    }
    ObjectNode given = request.json();
    // telegrambots says the method once more in its JSON.
    given.remove("method");
    request.files().keySet().stream()
        .filter(name -> method.fields().containsKey(name))
        .forEach(name -> given.put(name, ATTACH + name));
    return new Check(request).fields(method.name(), method, given);
  }

  /** What is wrong with an object of this type. */
  List<String> objections(String type, ObjectNode value) {
    return new Check(new Request(type, false, Map.of(), Map.of())).object(type, type, value);
  }

  /** One call under check. */
  private final class Check {
    private final Request request;

    Check(Request request) {
      this.request = request;
    }

    List<String> fields(String path, Shape shape, ObjectNode given) {
      var found = new ArrayList<String>();
      shape
          .fields()
          .forEach(
              (name, field) -> {
                if (field.required() && !given.hasNonNull(name)) {
                  found.add(path + "." + name + " is missing");
                }
              });
      given
          .properties()
          .forEach(
              one -> {
                String at = path + "." + one.getKey();
                Shape.Field field = shape.fields().get(one.getKey());
                if (field == null) {
                  found.add(at + " is unknown");
                } else if (!one.getValue().isNull()) {
                  found.addAll(value(at, one.getKey(), field, one.getValue(), given));
                }
              });
      return found;
    }

    private List<String> value(
        String path, String name, Shape.Field field, JsonNode value, ObjectNode around) {
      return best(
          field.types().stream()
              .map(
                  type -> {
                    var found = new ArrayList<String>();
                    JsonNode read = typed(path, type, value, found);
                    if (found.isEmpty()) {
                      limited(path, name, field, read, around, found);
                    }
                    return (List<String>) found;
                  })
              .toList());
    }

    private void limited(
        String path,
        String name,
        Shape.Field field,
        JsonNode value,
        ObjectNode around,
        List<String> found) {
      JsonNode seen = value;
      String mode =
          around
              .path(name + "_parse_mode")
              .asText(PARSED.contains(name) ? around.path("parse_mode").asText() : "");
      if (!mode.isEmpty() && value.isTextual()) {
        try {
          seen = TextNode.valueOf(Texts.read(value.asText(), mode, Json.NONE).text());
        } catch (Refused refused) {
          found.add(path + ": " + refused.getMessage());
          return;
        }
      }
      for (Limit limit : field.limits()) {
        limit.objection(seen).ifPresent(wrong -> found.add(path + ": " + wrong));
      }
    }

    /** Checks the type; gives the value as that type, read out of a string where forms need it. */
    private JsonNode typed(String path, Shape.Type type, JsonNode value, List<String> found) {
      return switch (type) {
        case Shape.Plain plain -> {
          if (!fits(plain, value)) {
            found.add(path + " is no " + plain + ": " + shortened(value));
          }
          yield value;
        }
        case Shape.ListOf(var of) -> {
          JsonNode list = tree(value);
          if (!list.isArray()) {
            found.add(path + " is no list: " + shortened(value));
          }
          for (int index = 0; index < list.size(); index++) {
            typed(path + "[" + index + "]", of, list.path(index), found);
          }
          yield list;
        }
        case Shape.Named(var name) -> {
          if (tree(value) instanceof ObjectNode object) {
            found.addAll(object(path, name, object));
          } else {
            found.add(path + " is no " + name + ": " + shortened(value));
          }
          yield value;
        }
      };
    }

    private List<String> object(String path, String name, ObjectNode value) {
      Shape shape = types.get(name);
      if (shape == null) {
        return List.of(path + " is of the unknown type " + name);
      }
      return shape.kinds().isEmpty()
          ? fields(path, shape, value)
          : best(shape.kinds().stream().map(kind -> object(path, kind, value)).toList());
    }

    private boolean fits(Shape.Plain plain, JsonNode value) {
      boolean form = request.form() && value.isTextual();
      return switch (plain) {
        case STRING -> value.isTextual() && !(attached(value) && !uploaded(value));
        case INTEGER -> value.isIntegralNumber() || (form && value.asText().matches("-?\\d+"));
        case FLOAT -> value.isNumber() || (form && value.asText().matches("-?\\d+(\\.\\d+)?"));
        case BOOLEAN -> value.isBoolean() || (form && value.asText().matches("(?i)true|false"));
        case FILE -> attached(value) && uploaded(value);
      };
    }

    private boolean uploaded(JsonNode value) {
      return request.files().containsKey(value.asText().substring(ATTACH.length()));
    }

    /** In forms objects and lists are strings of JSON. */
    private JsonNode tree(JsonNode value) {
      return request.form() && value.isTextual() ? Json.read(value.asText()) : value;
    }
  }

  private static boolean attached(JsonNode value) {
    return value.asText().startsWith(ATTACH);
  }

  /** The fewest objections: those of the type that was meant. */
  private static List<String> best(List<List<String>> tried) {
    return tried.stream().min(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  private static String shortened(JsonNode value) {
    String text = value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "..." : text;
  }
}
