package dev.clio.bot.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A command with its arguments, however it was given: typed, pressed, picked from a menu.
 *
 * @param command name of the command, without slash
 * @param arguments in the order given; a button may carry more than a person could type
 */
public record Call(String command, Map<String, String> arguments) {
  public Call {
    if (command.isBlank()) {
      throw new IllegalArgumentException("a call names its command");
    }
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** A call without arguments. */
  public static Call of(String command) {
    return new Call(command, Map.of());
  }

  /** The same call with one argument more. */
  public Call with(String argument, String value) {
    Map<String, String> more = new LinkedHashMap<>(arguments);
    more.put(argument, value);
    return new Call(command, more);
  }

  /** The argument, if it was given. */
  public Optional<String> argument(String name) {
    return Optional.ofNullable(arguments.get(name));
  }
}
