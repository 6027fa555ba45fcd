package dev.clio.bot.discord;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command;

/** What an option that is being typed could become: at most 25, at most 100 characters each. */
final class Suggestions {
  private static final int MOST = 25;
  private static final int LONGEST = 100;

  private final Menu menu;

  Suggestions(Menu menu) {
    this.menu = menu;
  }

  List<Command.Choice> of(String command, String option, Parameter.Begun begun) {
    return menu.command(command).stream()
        .map(CommandSpec::parameters)
        .flatMap(List::stream)
        .filter(parameter -> parameter.name().equals(option))
        .flatMap(parameter -> words(parameter.kind(), begun))
        .map(Clean::line)
        .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
        .distinct()
        .limit(MOST)
        .map(words -> new Command.Choice(words, words))
        .toList();
  }

  private static Stream<String> words(Parameter.Kind kind, Parameter.Begun begun) {
    return switch (kind) {
      case Parameter.Words(var suggester) -> suggester.suggest(begun).stream();
      case Parameter.Suggested(var suggester) -> suggester.suggest(begun).stream();
      case Parameter.OneOf(var words) -> {
        String typed = begun.words().toLowerCase(Locale.ROOT);
        yield words.stream().filter(word -> word.toLowerCase(Locale.ROOT).contains(typed));
      }
      case Parameter.WholeNumber _, Parameter.File _ -> Stream.empty();
    };
  }
}
