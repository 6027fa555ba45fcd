package dev.clio.bot.console;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands after a slash, and their arguments where there is something to choose. */
final class CommandCompleter implements Completer {
  private final Menu menu;

  CommandCompleter(Menu menu) {
    this.menu = menu;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> words = line.words().subList(0, line.wordIndex());
    if (words.isEmpty()) {
      for (CommandSpec spec : menu.commands()) {
        candidates.add(candidate("/" + spec.name(), spec.summary()));
      }
    } else if (words.getFirst().startsWith("/")) {
      argument(words, line.word()).forEach(word -> candidates.add(new Candidate(word)));
    }
  }

  private List<String> argument(List<String> words, String begun) {
    Optional<CommandSpec> spec = menu.command(words.getFirst().substring(1));
    int at = words.size() - 1;
    return spec.filter(known -> at < known.parameters().size())
        .map(known -> suggestions(known.parameters().get(at).kind(), begun))
        .orElse(List.of());
  }

  private static List<String> suggestions(Parameter.Kind kind, String begun) {
    return switch (kind) {
      case Parameter.OneOf(var words) -> words;
      case Parameter.Suggested(var suggester) -> suggester.suggest(ConsolePlatform.begun(begun));
      case Parameter.Words(_), Parameter.WholeNumber(_, _), Parameter.File() -> List.of();
    };
  }

  private static Candidate candidate(String value, String summary) {
    return new Candidate(value, value, null, summary, null, null, true);
  }
}
