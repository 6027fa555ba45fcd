package dev.clio.bot.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All commands on offer, and the one that words without a command go to.
 *
 * @param spoken name of the command that answers when somebody just speaks to Clio; its first
 *     parameter takes the words
 * @param otherNames what commands are called in other languages, and their names; typed, they mean
 *     the same
 */
public record Menu(List<CommandSpec> commands, String spoken, Map<String, String> otherNames) {
  /** An argument of calls whose answer is to be pasted elsewhere; nobody can type it. */
  public static final String PASTED = "pasted";

  public Menu {
    commands = List.copyOf(commands);
    otherNames = Map.copyOf(otherNames);
    long names = commands.stream().map(CommandSpec::name).distinct().count();
    if (names < commands.size()) {
      throw new IllegalArgumentException("two commands of one name in " + commands);
    }
    for (CommandSpec spec : commands) {
      if (commands.stream().anyMatch(other -> spec.family().equals(Optional.of(other.name())))) {
        throw new IllegalArgumentException("a command is the family of /" + spec.name());
      }
    }
    if (commands.stream().noneMatch(spec -> takesWords(spec, spoken))) {
      throw new IllegalArgumentException("/" + spoken + " takes no words");
    }
    checkOtherNames(commands, otherNames);
  }

  /** A menu in English alone. */
  public Menu(List<CommandSpec> commands, String spoken) {
    this(commands, spoken, Map.of());
  }

  private static void checkOtherNames(List<CommandSpec> commands, Map<String, String> otherNames) {
    List<String> names = commands.stream().map(CommandSpec::name).toList();
    otherNames.forEach(
        (other, name) -> {
          if (!names.contains(name) || (names.contains(other) && !other.equals(name))) {
            throw new IllegalArgumentException("/" + other + " cannot mean /" + name);
          }
        });
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
    return Stream.concat(commands.stream().map(CommandSpec::name), otherNames.keySet().stream())
        .filter(name -> begins(typed, name))
        .max(Comparator.comparingInt(String::length))
        .map(name -> read(named(name), typed.substring(name.length())))
        .orElseGet(() -> Call.of(firstWord(typed)));
  }

  private CommandSpec named(String name) {
    return command(name).or(() -> command(otherNames.getOrDefault(name, ""))).orElseThrow();
  }

  /** The call for words that were spoken to Clio without a command. */
  public Call spoken(String words) {
    return read(command(spoken).orElseThrow(), words);
  }

  /** The call for words whose answer is to be pasted elsewhere: all at once, nothing to press. */
  public Call pasted(String words) {
    return spoken(words).with(PASTED, "yes");
  }

  private static Call read(CommandSpec spec, String words) {
    Call call = Call.of(spec.name());
    String rest = words.strip();
    List<Parameter> open = new ArrayList<>(spec.parameters());
    while (!rest.isEmpty() && !open.isEmpty()) {
      String word = firstWord(rest);
      Optional<Parameter> named = named(open, word);
      Parameter parameter = named.orElseGet(() -> meant(open, word));
      int from = named.isPresent() ? parameter.name().length() + 1 : 0;
      int to = parameter.kind() instanceof Parameter.Words ? rest.length() : word.length();
      call = call.with(parameter.name(), rest.substring(from, to));
      rest = rest.substring(to).strip();
      open.remove(parameter);
    }
    return call;
  }

  /** The parameter that a word like {@code set:war} names. */
  private static Optional<Parameter> named(List<Parameter> open, String word) {
    return open.stream()
        .filter(parameter -> !(parameter.kind() instanceof Parameter.Words))
        .filter(parameter -> word.startsWith(parameter.name() + ":"))
        .filter(parameter -> word.length() > parameter.name().length() + 1)
        .findFirst();
  }

  /**
   * The parameter that a word stands for: what is required in its order, and then the first that
   * the word fits, so that nobody has to type all that stands before it.
   */
  private static Parameter meant(List<Parameter> open, String word) {
    Parameter first = open.getFirst();
    return first.required()
        ? first
        : Stream.<Predicate<Parameter.Kind>>of(
                kind -> fits(kind, word),
                Parameter.Suggested.class::isInstance,
                Parameter.Words.class::isInstance)
            .flatMap(
                wanted -> open.stream().filter(parameter -> wanted.test(parameter.kind())).limit(1))
            .findFirst()
            .orElse(first);
  }

  private static boolean fits(Parameter.Kind kind, String word) {
    return switch (kind) {
      case Parameter.OneOf(var words) -> words.contains(word);
      case Parameter.WholeNumber _ -> word.matches("\\d+");
      case Parameter.Suggested _, Parameter.Words _, Parameter.File _ -> false;
    };
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
