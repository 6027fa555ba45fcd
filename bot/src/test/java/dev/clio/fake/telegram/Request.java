package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call as it came: parameters from the query, a JSON body, a form or multipart, and the files
 * of the latter. In forms every value is a string; the getters read numbers and JSON out of them.
 */
record Request(
    String method, boolean form, Map<String, JsonNode> parameters, Map<String, Upload> files) {

  /** A file of a multipart body. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Upload(String name, byte[] bytes) {}

  static Request read(String method, Optional<String> query, String type, byte[] body) {
    var parameters = new LinkedHashMap<String, JsonNode>();
    var files = new LinkedHashMap<String, Upload>();
    boolean json = type.startsWith("application/json");
    query.ifPresent(words -> form(words, parameters));
    if (json) {
      JsonNode tree = Json.read(body);
      if (!tree.isObject()) {
        throw Refused.bad("can't parse request as JSON object");
      }
      tree.properties().forEach(field -> parameters.put(field.getKey(), field.getValue()));
    } else if (type.startsWith("application/x-www-form-urlencoded")) {
      form(new String(body, StandardCharsets.UTF_8), parameters);
    } else if (type.startsWith("multipart/form-data")) {
      for (Multipart.Part part : Multipart.parts(type, body)) {
        if (part.file().isPresent()) {
          files.put(part.name(), new Upload(part.file().get(), part.bytes()));
        } else {
          String value = new String(part.bytes(), StandardCharsets.UTF_8);
          parameters.put(part.name(), TextNode.valueOf(value));
        }
      }
    }
    return new Request(method, !json, parameters, files);
  }

  private static void form(String words, Map<String, JsonNode> into) {
    for (String pair : words.split("&")) {
      List<String> sides = List.of(pair.split("=", 2));
      if (sides.size() == 2) {
        into.put(decoded(sides.get(0)), TextNode.valueOf(decoded(sides.get(1))));
      }
    }
  }

  private static String decoded(String word) {
    return URLDecoder.decode(word, StandardCharsets.UTF_8);
  }

  /** The parameters as one object. */
  ObjectNode json() {
    ObjectNode json = Json.object();
    parameters.forEach(json::set);
    return json;
  }

  boolean has(String name) {
    JsonNode value = parameters.get(name);
    return value != null && !value.isNull();
  }

  String text(String name) {
    JsonNode value = parameters.getOrDefault(name, Json.NONE);
    return value.isContainerNode() ? value.toString() : value.asText("");
  }

  int number(String name, int absent) {
    return (int) longNumber(name, absent);
  }

  long longNumber(String name, long absent) {
    return parameters.getOrDefault(name, Json.NONE).asLong(absent);
  }

  boolean flag(String name) {
    JsonNode value = parameters.getOrDefault(name, Json.NONE);
    return value.isTextual()
        ? List.of("true", "1", "yes", "t").contains(value.asText())
        : value.asBoolean(false);
  }

  /** An object or array, also where it came as a string. */
  JsonNode tree(String name) {
    JsonNode value = parameters.getOrDefault(name, Json.NONE);
    return value.isTextual() ? Json.read(value.asText()) : value;
  }

  /** The uploaded file that this parameter is, or points at with attach://. */
  Optional<Upload> file(String name) {
    String pointer = text(name);
    return Optional.ofNullable(
        files.get(
            pointer.startsWith("attach://") ? pointer.substring("attach://".length()) : name));
  }
}
