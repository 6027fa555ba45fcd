package dev.clio.bot.command;

import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Parameter;

/** Checks the arguments of a call against what the command takes. */
final class Arguments {
  private Arguments() {}

  /**
   * Refuses a call that lacks an argument or has a wrong one. Arguments that the command does not
   * name are its own business: its buttons carry them.
   */
  static void check(CommandSpec spec, Call call) {
    for (Parameter parameter : spec.parameters()) {
      String value = call.argument(parameter.name()).orElse("");
      if (!value.isBlank()) {
        check(spec, parameter, value);
      } else if (parameter.required()) {
        throw new Refusal("I need a " + parameter.name() + ": " + spec.usage());
      }
    }
  }

  private static void check(CommandSpec spec, Parameter parameter, String value) {
    switch (parameter.kind()) {
      case Parameter.Words(var _) -> {}
      case Parameter.Suggested(var _), Parameter.File() -> {}
      case Parameter.OneOf(var words) -> {
        if (!words.contains(value)) {
          throw wrong(spec, parameter, "one of " + String.join(", ", words));
        }
      }
      case Parameter.WholeNumber(int least, int most) -> {
        if (!isNumber(value, least, most)) {
          throw wrong(spec, parameter, "a whole number from " + least + " to " + most);
        }
      }
    }
  }

  private static Refusal wrong(CommandSpec spec, Parameter parameter, String right) {
    return new Refusal("The " + parameter.name() + " is " + right + ": " + spec.usage());
  }

  private static boolean isNumber(String value, int least, int most) {
    return value.matches("-?[0-9]{1,9}")
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }
}
