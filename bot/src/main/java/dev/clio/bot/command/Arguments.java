package dev.clio.bot.command;

import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.phrase.Phrases;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks the arguments of a call against what the command takes. */
final class Arguments {
  private static final Phrases PHRASES = Phrases.of(Arguments.class);

  private final CommandSpec spec;
  private final Locale language;

  private Arguments(CommandSpec spec, Locale language) {
    this.spec = spec;
    this.language = language;
  }

  /**
   * Refuses a call that lacks an argument or has a wrong one. Arguments that the command does not
   * name are its own business: its buttons carry them.
   */
  static void check(CommandSpec spec, Call call, Locale language) {
    Arguments arguments = new Arguments(spec, language);
    for (Parameter parameter : spec.parameters()) {
      String value = call.argument(parameter.name()).orElse("");
      if (!value.isBlank()) {
        arguments.check(parameter, value);
      } else if (parameter.required()) {
        throw arguments.refusal("argument.missing", parameter);
      }
    }
  }

  private void check(Parameter parameter, String value) {
    switch (parameter.kind()) {
      case Parameter.Words(var _) -> {}
      case Parameter.Suggested(var _), Parameter.File() -> {}
      case Parameter.OneOf(var words) -> {
        if (!words.contains(value)) {
          throw refusal("argument.choice", parameter, String.join(", ", words));
        }
      }
      case Parameter.WholeNumber(int least, int most) -> {
        if (!isNumber(value, least, most)) {
          throw refusal("argument.number", parameter, least, most);
        }
      }
    }
  }

  private Refusal refusal(String key, Parameter parameter, Object... more) {
    CommandSpec translated = Translation.of(spec, language);
    String name = translated.parameters().get(spec.parameters().indexOf(parameter)).name();
    Object[] told = Stream.concat(Stream.of(name), Stream.of(more)).toArray();
    return new Refusal(PHRASES.say(language, key, told) + " " + translated.usage());
  }

  private static boolean isNumber(String value, int least, int most) {
    return value.matches("-?[0-9]{1,9}")
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }
}
