package dev.clio.bot.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What has to be known of a command to offer it: menus, completion and help follow from it.
 *
 * @param name in one word or, where a family of commands belongs together, two: "quiz start"
 * @param summary what it does, at most 100 characters
 * @param needed who may call it
 * @param parameters the required ones first
 */
public record CommandSpec(
    String name, String summary, Audience audience, Role needed, List<Parameter> parameters) {
  public CommandSpec {
    parameters = List.copyOf(parameters);
    if (!name.matches("[a-z]{1,32}( [a-z]{1,32})?")) {
      throw new IllegalArgumentException("not a command name: " + name);
    }
    if (summary.isBlank() || summary.length() > 100) {
      throw new IllegalArgumentException("/" + name + ": a summary has 1 to 100 characters");
    }
    for (int i = 0; i < parameters.size(); i++) {
      checkOrder(name, parameters, i);
    }
  }

  private static void checkOrder(String name, List<Parameter> parameters, int i) {
    Parameter parameter = parameters.get(i);
    if (i > 0 && parameter.required() && !parameters.get(i - 1).required()) {
      throw new IllegalArgumentException("/" + name + ": required parameters go first");
    }
    if (i + 1 < parameters.size() && parameter.kind() instanceof Parameter.Words) {
      throw new IllegalArgumentException("/" + name + ": words go last");
    }
  }

  /** The family that it belongs to, if it does: "quiz" of "quiz start". */
  public Optional<String> family() {
    int space = name.indexOf(' ');
    return space < 0 ? Optional.empty() : Optional.of(name.substring(0, space));
  }

  /** Its own word: "start" of "quiz start", "ask" of "ask". */
  public String word() {
    return name.substring(name.indexOf(' ') + 1);
  }

  /** How it is typed: {@code /ask QUESTION}, {@code /help [COMMAND]}. */
  public String usage() {
    StringBuilder usage = new StringBuilder("/").append(name);
    for (Parameter parameter : parameters) {
      String shown = parameter.name().toUpperCase(Locale.ROOT);
      usage.append(' ').append(parameter.required() ? shown : "[" + shown + "]");
    }
    return usage.toString();
  }
}
