package dev.clio.bot.chat;

import java.util.List;
import java.util.Optional;

/**
 * All commands on offer, and the one that words without a command go to.
 *
 * @param spoken name of the command that answers when somebody just speaks to Clio; its first
 *     parameter takes the words
 */
public record Menu(List<CommandSpec> commands, String spoken) {
  public Menu {
    commands = List.copyOf(commands);
    long names = commands.stream().map(CommandSpec::name).distinct().count();
    if (names < commands.size()) {
      throw new IllegalArgumentException("two commands of one name in " + commands);
    }
    for (CommandSpec spec : commands) {
      String family = spec.name().split(" ", 2)[0];
      if (!family.equals(spec.name())
          && commands.stream().anyMatch(other -> other.name().equals(family))) {
        throw new IllegalArgumentException("/" + family + " cannot be both a command and a family");
      }
    }
    if (commands.stream().noneMatch(spec -> takesWords(spec, spoken))) {
      throw new IllegalArgumentException("/" + spoken + " takes no words");
    }
  }

  private static boolean takesWords(CommandSpec spec, String spoken) {
    return spec.name().equals(spoken)
        && !spec.parameters().isEmpty()
        && spec.parameters().getFirst().kind() instanceof Parameter.Words;
  }

  /** The command of that name. */
  public Optional<CommandSpec> command(String name) {
    return commands.stream().filter(spec -> spec.name().equals(name)).findFirst();
  }

  /**
   * What somebody means by a typed line: a command after a slash, else plain words. What is no
   * command on offer is read as one all the same, so that Clio can say so.
   */
  public Call read(String line) {
    String words = line.strip();
    if (!words.startsWith("/") || words.length() == 1) {
      return spoken(words);
    }
    String typed = words.substring(1).strip();
    return commands.stream()
        .filter(spec -> begins(typed, spec.name()))
        .max((a, b) -> Integer.compare(a.name().length(), b.name().length()))
        .map(spec -> read(spec, typed.substring(spec.name().length())))
        .orElseGet(() -> Call.of(firstWord(typed)));
  }

  /** The call for words that were spoken to Clio without a command. */
  public Call spoken(String words) {
    return read(command(spoken).orElseThrow(), words);
  }

  private static Call read(CommandSpec spec, String words) {
    Call call = Call.of(spec.name());
    String rest = words.strip();
    for (Parameter parameter : spec.parameters()) {
      if (rest.isEmpty()) {
        break;
      }
      String value = parameter.kind() instanceof Parameter.Words ? rest : firstWord(rest);
      call = call.with(parameter.name(), value);
      rest = rest.substring(value.length()).strip();
    }
    return call;
  }

  private static boolean begins(String typed, String name) {
    return typed.startsWith(name)
        && (typed.length() == name.length() || Character.isWhitespace(typed.charAt(name.length())));
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }
}
