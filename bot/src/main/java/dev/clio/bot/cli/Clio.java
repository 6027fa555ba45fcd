package dev.clio.bot.cli;

import dev.clio.bot.Settings;
import dev.clio.bot.SettingsMistake;
import dev.clio.index.Library;
import dev.clio.index.ingest.Progress;
import dev.clio.index.ingest.ShelfInUse;
import dev.clio.index.pack.BrokenPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code ./clio} itself: the options of every command, and what they are about. */
@Command(
    name = "clio",
    description = "A history tutor that quotes your sources, and says where.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false)
final class Clio implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Set<Path> seeds = new LinkedHashSet<>();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder for what Clio keeps.")
  private @Nullable Path data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "Settings; config/clio.yaml if it is there.")
  private @Nullable Path config;

  Clio(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Called once for the options before the command and once for those after it. */
  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of study packs or plain documents; may be given several times.")
  void seeds(@Nullable List<Path> folders) {
    if (folders != null) {
      seeds.addAll(folders);
    }
  }

  /** Without a command: run. */
  @Override
  public Integer call() throws Exception {
    return new Run(this).call();
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** The settings file in use, if there is one. */
  Optional<Path> settingsFile() {
    Path usual = Settings.usualFile(surroundings.home());
    return Optional.ofNullable(config)
        .or(() -> Files.exists(usual) ? Optional.of(usual) : Optional.empty());
  }

  /** The settings, changed by what the command line says. */
  Settings settings() throws IOException, SettingsMistake {
    Optional<Path> file = settingsFile();
    Path home = surroundings.home();
    Map<String, String> environment = surroundings.environment();
    Settings settings =
        file.isPresent()
            ? Settings.read(file.get(), home, environment)
            : Settings.usual(home, environment);
    settings = seeds.isEmpty() ? settings : settings.withSeeds(List.copyOf(seeds));
    return data == null ? settings : settings.withData(data);
  }

  /**
   * Opens the library and brings it up to date, with progress on standard error. While another Clio
   * changes the same index, what stands there is used as it is.
   */
  Library library(Settings settings) throws IOException, BrokenPack, Complaint {
    Library library = Library.open(settings.library());
    try {
      refresh(library);
      if (library.contents().passages() == 0) {
        throw noSources(settings);
      }
      return library;
    } catch (IOException | BrokenPack | Complaint | RuntimeException failed) {
      library.close();
      throw failed;
    }
  }

  /**
   * The same, and with it what its passages mean, which takes a while the first time.
   *
   * @param most if more passages than this are still to be learnt, words alone must do
   */
  Library learnedLibrary(Settings settings, int most) throws IOException, BrokenPack, Complaint {
    Library library = library(settings);
    try {
      library.learnMeaning(most, progress());
      return library;
    } catch (IOException | RuntimeException failed) {
      library.close();
      throw failed;
    }
  }

  private void refresh(Library library) throws IOException, BrokenPack {
    try {
      library.refresh(progress());
    } catch (ShelfInUse other) {
      if (library.contents().passages() == 0) {
        throw other;
      }
    }
  }

  /** Shows on standard error how far long work has come. */
  Progress progress() {
    return new ProgressLine(surroundings.err(), surroundings.terminal(), surroundings.clock());
  }

  private static Complaint noSources(Settings settings) {
    String folders =
        settings.library().seeds().stream().map(Path::toString).collect(Collectors.joining(", "));
    return new Complaint(
        "I found no sources in " + folders + ". Put documents there, or start with --seeds DIR.");
  }
}
