package dev.clio.bot.cli;

import dev.clio.bot.Settings;
import dev.clio.bot.ask.AskFeature;
import dev.clio.bot.ask.Sources;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.Feature;
import dev.clio.bot.console.ConsolePlatform;
import dev.clio.bot.help.HelpFeature;
import dev.clio.index.Contents;
import dev.clio.index.Library;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code ./clio run}, or just {@code ./clio}: talks. */
@picocli.CommandLine.Command(
    name = "run",
    description = "Talk to Clio in the terminal; what runs when no command is named.")
final class Run implements Callable<Integer> {
  private final Clio clio;

  Run(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = clio.settings();
    Surroundings around = clio.surroundings();
    try (Library library = clio.library(settings);
        Learning _ = Learning.begin(library);
        ConsolePlatform console = console(settings, greeting(library.contents()))) {
      AskFeature ask = new AskFeature(Sources.of(library), settings.ask(), around.clock());
      List<Feature> others = List.of(ask);
      HelpFeature help = new HelpFeature(() -> specs(others));
      Dispatcher dispatcher =
          new Dispatcher(Stream.concat(others.stream(), Stream.of(help)).toList(), around.clock());
      console.open(dispatcher.menu(AskFeature.COMMAND), dispatcher);
      console.converse();
    }
    return ExitCode.DONE;
  }

  private ConsolePlatform console(Settings settings, String greeting) {
    Surroundings around = clio.surroundings();
    return around.terminal()
        ? ConsolePlatform.atTerminal(
            settings.console(),
            around.styled(),
            settings.library().data().resolve("history"),
            greeting,
            around.clock())
        : ConsolePlatform.ofPipes(
            settings.console(), around.in(), around.out(), greeting, around.clock());
  }

  private static List<CommandSpec> specs(List<Feature> features) {
    return features.stream()
        .flatMap(feature -> feature.commands().stream())
        .map(Command::spec)
        .toList();
  }

  static String greeting(Contents contents) {
    return String.format(
        Locale.ROOT,
        "Clio knows %s: %s (%s, %s, %s).\nAsk a question, or type /help. Ctrl-D leaves.",
        Count.of(contents.packs().size(), "study pack"),
        String.join("; ", contents.packs()),
        Count.of(contents.passages(), "passage"),
        Count.of(contents.events(), "event"),
        Count.of(contents.sources(), "source"));
  }
}
