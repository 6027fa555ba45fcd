package dev.clio.fake.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of the fake answers which path; braces stand for anything. Filled at the start, then
 * read.
 */
final class Routes {
  private final Map<String, List<Route>> byShape = new HashMap<>();

  /**
   * One route.
   *
   * @param open whether it needs no token in the header, having one in its path
   */
  record Route(
      String method,
      String template,
      List<String> segments,
      boolean open,
      Function<Request, Answer> answer) {
    /** Method and template. */
    String name() {
      return method + " " + template;
    }
  }

  /** A route and what its braces stand for. */
  record Match(Route route, List<String> variables) {}

  Routes on(String method, String template, Function<Request, Answer> answer) {
    return add(method, template, false, answer);
  }

  Routes onOpen(String method, String template, Function<Request, Answer> answer) {
    return add(method, template, true, answer);
  }

  private Routes add(
      String method, String template, boolean open, Function<Request, Answer> answer) {
    List<String> segments = List.of(template.split("/"));
    byShape
        .computeIfAbsent(shape(method, segments), key -> new ArrayList<>())
        .add(new Route(method, template, segments, open, answer));
    return this;
  }

  Optional<Match> find(String method, String path) {
    List<String> segments = List.of(path.split("/"));
    for (Route route : byShape.getOrDefault(shape(method, segments), List.of())) {
      var variables = new ArrayList<String>();
      if (matches(route.segments(), segments, variables)) {
        return Optional.of(new Match(route, variables));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> template, List<String> path, List<String> variables) {
    for (int i = 0; i < template.size(); i++) {
      if (template.get(i).equals("{}")) {
        variables.add(path.get(i));
      } else if (!template.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String shape(String method, List<String> segments) {
    return method + segments.size() + segments.getFirst();
  }
}
