package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Checks values against the part of JSON Schema that Discord's description uses, and against keys
 * that it does not declare. Of a union it follows the branch that the value's {@code type} names.
 * Thread-safe.
 */
final class Schema {
  private static final Pattern SNOWFLAKE = Pattern.compile("0|[1-9][0-9]*");

  private final JsonNode document;
  private final Map<String, JsonNode> references = new ConcurrentHashMap<>();
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  Schema(JsonNode document) {
    this.document = document;
  }

  /** What is wrong with a value, and where. */
  List<String> errors(JsonNode schema, JsonNode value, String where) {
    var errors = new ArrayList<String>();
    check(schema, value, where, errors);
    return errors;
  }

  private void check(JsonNode schema, JsonNode value, String where, List<String> errors) {
    JsonNode reference = schema.path("$ref");
    if (reference.isTextual()) {
      check(resolve(reference.asText()), value, where, errors);
    }
    JsonNode type = schema.path("type");
    if (!type.isMissingNode() && !hasType(type, value)) {
      errors.add("%s: is of type %s".formatted(where, type));
      return;
    }
    constants(schema, value, where, errors);
    for (JsonNode one : schema.path("allOf")) {
      check(one, value, where, errors);
    }
    union(schema.path("oneOf"), value, where, errors);
    union(schema.path("anyOf"), value, where, errors);
    if (value.isTextual()) {
      text(schema, value.asText(), where, errors);
    } else if (value.isNumber()) {
      number(schema, value, where, errors);
    } else if (value.isArray()) {
      array(schema, value, where, errors);
    } else if (value.isObject()) {
      object(schema, value, where, errors);
    }
  }

  private JsonNode resolve(String reference) {
    return references.computeIfAbsent(reference, key -> document.at(key.substring(1)));
  }

  private static boolean hasType(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (hasType(one, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "null" -> value.isNull();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static void constants(
      JsonNode schema, JsonNode value, String where, List<String> errors) {
    if (schema.has("const") && !same(schema.get("const"), value)) {
      errors.add("%s: is %s".formatted(where, schema.get("const")));
    }
    if (schema.has("enum") && !among(schema.get("enum"), value)) {
      errors.add("%s: is one of %s".formatted(where, schema.get("enum")));
    }
  }

  private static boolean among(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (same(one, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber() ? one.asLong() == other.asLong() : one.equals(other);
  }

  private void union(JsonNode branches, JsonNode value, String where, List<String> errors) {
    if (branches.isMissingNode()) {
      return;
    }
    var tries = new ArrayList<List<String>>();
    for (JsonNode branch : branches) {
      if (branch.path("type").asText().equals("null") && !value.isNull()) {
        continue;
      }
      Optional<Boolean> named = names(branch, value);
      if (named.equals(Optional.of(false))) {
        continue;
      }
      List<String> found = errors(branch, value, where);
      if (found.isEmpty()) {
        return;
      }
      if (named.isPresent()) {
        errors.addAll(found);
        return;
      }
      tries.add(found);
    }
    tries.stream()
        .min(Comparator.comparingInt(List::size))
        .ifPresentOrElse(
            errors::addAll, () -> errors.add(where + ": is of none of the known types"));
  }

  /** Whether a branch is meant for the value's "type"; nothing if the branch does not say. */
  private Optional<Boolean> names(JsonNode branch, JsonNode value) {
    JsonNode target =
        branch.path("$ref").isTextual() ? resolve(branch.path("$ref").asText()) : branch;
    JsonNode types = target.path("properties").path("type").path("enum");
    return value.path("type").isNumber() && types.isArray()
        ? Optional.of(among(types, value.path("type")))
        : Optional.empty();
  }

  private void text(JsonNode schema, String value, String where, List<String> errors) {
    int length = value.codePointCount(0, value.length());
    if (length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
      errors.add("%s: has at most %s characters".formatted(where, schema.path("maxLength")));
    }
    if (length < schema.path("minLength").asInt(0)) {
      errors.add("%s: has at least %s characters".formatted(where, schema.path("minLength")));
    }
    if (schema.has("pattern")
        && !patterns
            .computeIfAbsent(schema.path("pattern").asText(), Pattern::compile)
            .matcher(value)
            .find()) {
      errors.add("%s: matches %s".formatted(where, schema.path("pattern")));
    }
    boolean formed =
        switch (schema.path("format").asText()) {
          case "snowflake" -> SNOWFLAKE.matcher(value).matches();
          case "uri" -> value.matches("[a-z][a-z0-9+.-]*://\\S+");
          case "date-time" -> value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");
          default -> true;
        };
    if (!formed) {
      errors.add("%s: is a %s".formatted(where, schema.path("format").asText()));
    }
  }

  private static void number(JsonNode schema, JsonNode value, String where, List<String> errors) {
    if ((schema.has("minimum") && value.asDouble() < schema.get("minimum").asDouble())
        || (schema.has("maximum") && value.asDouble() > schema.get("maximum").asDouble())) {
      errors.add(
          "%s: is %s to %s".formatted(where, schema.path("minimum"), schema.path("maximum")));
    }
  }

  private void array(JsonNode schema, JsonNode value, String where, List<String> errors) {
    if (value.size() < schema.path("minItems").asInt(0)
        || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
      errors.add(
          "%s: has %s to %s elements"
              .formatted(where, schema.path("minItems"), schema.path("maxItems")));
    }
    var seen = new HashSet<JsonNode>();
    int index = 0;
    for (JsonNode one : value) {
      if (schema.path("uniqueItems").asBoolean() && !seen.add(one)) {
        errors.add(where + ": has every element once");
      }
      if (schema.has("items")) {
        check(schema.get("items"), one, "%s[%d]".formatted(where, index++), errors);
      }
    }
  }

  private void object(JsonNode schema, JsonNode value, String where, List<String> errors) {
    for (JsonNode key : schema.path("required")) {
      if (!value.has(key.asText())) {
        errors.add("%s.%s: is there".formatted(where, key.asText()));
      }
    }
    if (value.size() > schema.path("maxProperties").asInt(Integer.MAX_VALUE)
        || value.size() < schema.path("minProperties").asInt(0)) {
      errors.add(where + ": has too many or too few keys");
    }
    JsonNode declared = schema.path("properties");
    JsonNode others = schema.path("additionalProperties");
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String at = where + "." + entry.getKey();
      if (declared.has(entry.getKey())) {
        check(declared.get(entry.getKey()), entry.getValue(), at, errors);
      } else if (others.isObject()) {
        check(others, entry.getValue(), at, errors);
      } else if (declared.isObject() && !others.asBoolean()) {
        errors.add(at + ": is a declared key");
      }
    }
  }
}
