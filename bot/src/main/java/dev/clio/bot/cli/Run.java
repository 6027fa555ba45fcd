package dev.clio.bot.cli;

import dev.clio.bot.Settings;
import dev.clio.bot.console.ConsolePlatform;
import dev.clio.bot.sql.BrokenStore;
import dev.clio.bot.sql.Store;
import dev.clio.index.Contents;
import dev.clio.index.Library;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code ./clio run}, or just {@code ./clio}: talks on every platform there is a token for. */
@picocli.CommandLine.Command(
    name = "run",
    description =
        "Talk on Discord and Telegram where there is a token for them, else in the terminal; what"
            + " runs when no command is named.")
final class Run implements Callable<Integer> {
  private final Clio clio;

  Run(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = clio.settings();
    return settings.discord().isPresent() || settings.telegram().isPresent()
        ? serve(settings)
        : talk(settings);
  }

  private int talk(Settings settings) throws Exception {
    try (Library library = clio.library(settings);
        Learning learning = Learning.begin(library);
        Store store = store(settings);
        ConsolePlatform console = console(settings, greeting(library.contents()));
        Features features = features(library, learning, store, settings)) {
      console.open(features.menu(), features.dispatcher());
      features.deliver(List.of(console));
      console.converse();
    }
    return ExitCode.DONE;
  }

  private int serve(Settings settings) throws Exception {
    Surroundings around = clio.surroundings();
    try (Serving serving = Serving.begin();
        Library library = clio.library(settings);
        Learning learning = Learning.begin(library);
        Store store = store(settings);
        Platforms platforms =
            new Platforms(settings, store, around.clock(), new SecureRandom(), serving::refuse);
        Features features = features(library, learning, store, settings)) {
      platforms.open(features.menu(), features.dispatcher());
      features.deliver(platforms.all());
      around.err().println(serving(library.contents(), platforms));
      String refused = serving.await().orElse("");
      if (!refused.isEmpty()) {
        throw new Complaint(refused);
      }
    }
    return ExitCode.DONE;
  }

  private Features features(Library library, Learning learning, Store store, Settings settings) {
    return new Features(
        library,
        store,
        settings,
        ZoneId.systemDefault(),
        clio.surroundings().clock(),
        learning::again);
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

  private Store store(Settings settings) throws Complaint {
    try {
      return Store.open(
          settings.store(),
          settings.library().data(),
          clio.surroundings().clock(),
          new SecureRandom());
    } catch (BrokenStore broken) {
      throw new Complaint(String.valueOf(broken.getMessage()));
    }
  }

  private static String serving(Contents contents, Platforms platforms) {
    return "Clio knows " + known(contents) + "\nIt is going to " + platforms + ". Ctrl-C ends.";
  }

  static String greeting(Contents contents) {
    return "Clio knows " + known(contents) + "\nAsk a question, or type /help. Ctrl-D leaves.";
  }

  private static String known(Contents contents) {
    return String.format(
        Locale.ROOT,
        "%s: %s (%s, %s, %s).",
        Count.of(contents.packs().size(), "study pack"),
        String.join("; ", contents.packs()),
        Count.of(contents.passages(), "passage"),
        Count.of(contents.events(), "event"),
        Count.of(contents.sources(), "source"));
  }
}
