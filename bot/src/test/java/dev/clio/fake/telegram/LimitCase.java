package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A limit, met and broken: limit-cases.txt beside this class has them all.
 *
 * @param onlyOurs the official description does not say it so that a machine can read it
 */
record LimitCase(String name, Request legal, Request broken, boolean onlyOurs) {
  private static final Pattern LETTERS = Pattern.compile("x\\*(\\d+)");
  private static final Pattern REPEATED = Pattern.compile("(\\d+) of ");

  static List<LimitCase> all() throws IOException {
    try (InputStream file = LimitCase.class.getResourceAsStream("limit-cases.txt")) {
      if (file == null) {
        throw new IOException("limit-cases.txt is missing");
      }
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static List<LimitCase> read(String text) {
    var cases = new ArrayList<LimitCase>();
    String method = "";
    JsonNode call = Json.NONE;
    for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
      if (line.startsWith("  ") || line.startsWith("! ")) {
        List<String> parts = List.of(line.substring(2).split(" \\| "));
        cases.add(
            new LimitCase(
                "line %d: %s %s".formatted(cases.size() + 1, method, parts),
                request(method, call, parts.get(0), parts.get(1)),
                request(method, call, parts.get(0), parts.get(2)),
                line.startsWith("!")));
      } else if (!line.startsWith("#")) {
        method = line.substring(0, line.indexOf(' '));
        call = json(line.substring(method.length()));
      }
    }
    return cases;
  }

  private static Request request(String method, JsonNode call, String field, String value) {
    ObjectNode changed = call.deepCopy();
    if (value.equals("-")) {
      changed.remove(field);
    } else {
      changed.set(field, json(value));
    }
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    changed.properties().forEach(one -> parameters.put(one.getKey(), one.getValue()));
    return new Request(method, false, parameters, Map.of());
  }

  private static JsonNode json(String written) {
    String letters =
        LETTERS
            .matcher(written)
            .replaceAll(found -> '"' + "x".repeat(Integer.parseInt(found.group(1))) + '"');
    JsonNode read = Json.read(repeated(letters));
    if (read.isMissingNode()) {
      throw new IllegalArgumentException("no JSON: " + written);
    }
    return read;
  }

  /** Writes "3 of [#]" out, the first one up to its closing bracket. */
  private static String repeated(String written) {
    Matcher matcher = REPEATED.matcher(written);
    if (!matcher.find()) {
      return written;
    }
    int end = matcher.end();
    int depth = 0;
    while (end < written.length() && (depth > 0 || "]}".indexOf(written.charAt(end)) < 0)) {
      depth += "[{".indexOf(written.charAt(end)) >= 0 ? 1 : 0;
      depth -= "]}".indexOf(written.charAt(end)) >= 0 ? 1 : 0;
      end++;
    }
    String one = written.substring(matcher.end(), end);
    return written.substring(0, matcher.start())
        + list(Integer.parseInt(matcher.group(1)), one)
        + written.substring(end);
  }

  private static String list(int count, String one) {
    return IntStream.range(0, count)
        .mapToObj(index -> one.replace("#", String.valueOf(index)))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
