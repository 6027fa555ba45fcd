package dev.clio.bot.discord;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Role;
import dev.clio.bot.phrase.MenuWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/**
 * The commands that Discord is to offer for a menu: a slash command each, families as one with
 * subcommands, and an entry in the menu of every message. Names and summaries stand in all
 * languages.
 *
 * <p>What only hosts may call is offered to everyone in a server: whoever is a host by the name of
 * a role has no permission that Discord could ask for, and who is none is told so.
 */
final class MenuCommands {
  private static final int MOST_CHOICES = 25;
  private static final String CONTEXT_MENU = "menu.context";

  private MenuCommands() {}

  static List<CommandData> of(Menu menu) {
    Map<String, List<CommandSpec>> families =
        menu.commands().stream()
            .collect(
                Collectors.groupingBy(
                    MenuCommands::first, LinkedHashMap::new, Collectors.toList()));
    List<CommandData> commands = new ArrayList<>();
    families.forEach((name, specs) -> commands.add(command(name, specs)));
    commands.add(contextMenu());
    return commands;
  }

  /** The title of the entry in the menu of a message. */
  static String contextMenuTitle() {
    return MenuWords.of(Locale.ENGLISH, CONTEXT_MENU).orElseThrow();
  }

  private static CommandData contextMenu() {
    CommandData command = Commands.message(contextMenuTitle());
    Localized.each(CONTEXT_MENU, command::setNameLocalization);
    return everywhere(command);
  }

  private static CommandData command(String name, List<CommandSpec> specs) {
    CommandSpec only = specs.getFirst();
    boolean family = !only.name().equals(name);
    SlashCommandData command =
        Commands.slash(name, family ? Localized.summaryOfFamily(name) : only.summary());
    Localized.each(name, command::setNameLocalization);
    Localized.each(name + ".summary", command::setDescriptionLocalization);
    for (CommandSpec spec : specs) {
      if (family) {
        command.addSubcommands(subcommand(spec));
      } else {
        command.addOptions(options(spec));
      }
    }
    boolean staff = specs.stream().noneMatch(spec -> spec.needed() == Role.ANYONE);
    return staff ? inServers(command) : everywhere(command);
  }

  private static SubcommandData subcommand(CommandSpec spec) {
    String word = spec.name().split(" ", 2)[1];
    SubcommandData command = new SubcommandData(word, spec.summary()).addOptions(options(spec));
    Localized.each(spec.name(), command::setNameLocalization);
    Localized.each(spec.name() + ".summary", command::setDescriptionLocalization);
    return command;
  }

  private static List<OptionData> options(CommandSpec spec) {
    return spec.parameters().stream().map(parameter -> option(spec, parameter)).toList();
  }

  private static OptionData option(CommandSpec spec, Parameter parameter) {
    OptionData option =
        new OptionData(
            type(parameter.kind()), parameter.name(), parameter.summary(), parameter.required());
    switch (parameter.kind()) {
      case Parameter.Words(var suggester) ->
          option.setAutoComplete(!suggester.equals(Parameter.Suggester.NONE));
      case Parameter.Suggested(var _) -> option.setAutoComplete(true);
      case Parameter.OneOf(var words) -> choices(option, words);
      case Parameter.WholeNumber(int least, int most) -> option.setRequiredRange(least, most);
      case Parameter.File() -> {}
    }
    String key = spec.name() + "." + parameter.name();
    Localized.each(key, option::setNameLocalization);
    Localized.each(key + ".summary", option::setDescriptionLocalization);
    return option;
  }

  private static OptionType type(Parameter.Kind kind) {
    return switch (kind) {
      case Parameter.WholeNumber _ -> OptionType.INTEGER;
      case Parameter.File _ -> OptionType.ATTACHMENT;
      case Parameter.Words _, Parameter.Suggested _, Parameter.OneOf _ -> OptionType.STRING;
    };
  }

  /** Discord shows 25 choices; more are suggested while somebody types. */
  private static void choices(OptionData option, List<String> words) {
    if (words.size() > MOST_CHOICES) {
      option.setAutoComplete(true);
    } else {
      words.forEach(word -> option.addChoice(word, word));
    }
  }

  private static CommandData everywhere(CommandData command) {
    return command.setIntegrationTypes(IntegrationType.ALL).setContexts(InteractionContextType.ALL);
  }

  private static CommandData inServers(CommandData command) {
    return command
        .setIntegrationTypes(Set.of(IntegrationType.GUILD_INSTALL))
        .setContexts(Set.of(InteractionContextType.GUILD));
  }

  /** The word of a family, or the whole name. */
  private static String first(CommandSpec spec) {
    return spec.name().split(" ", 2)[0];
  }
}
