package dev.clio.bot.help;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line of the overview: one command, or a family of them. */
record Entry(String usage, String summary) {
  /** Lines on the commands that need a role; a family stands where its first command does. */
  static List<Entry> of(List<CommandSpec> allowed, Role role, Locale language) {
    Map<String, List<CommandSpec>> families = new LinkedHashMap<>();
    for (CommandSpec command : allowed) {
      families
          .computeIfAbsent(command.family().orElse(command.name()), _ -> new ArrayList<>())
          .add(command);
    }
    return families.values().stream()
        .filter(commands -> commands.getFirst().needed() == role)
        .map(commands -> entry(commands, language))
        .toList();
  }

  private static Entry entry(List<CommandSpec> commands, Locale language) {
    List<CommandSpec> translated =
        commands.stream().map(command -> Translation.of(command, language)).toList();
    CommandSpec first = translated.getFirst();
    if (first.family().isEmpty()) {
      return new Entry(first.usage(), first.summary());
    }
    String words = String.join(", ", translated.stream().map(CommandSpec::word).toList());
    return new Entry(
        "/" + first.family().get() + " " + words,
        Translation.family(commands.getFirst().family().orElseThrow(), language));
  }
}
