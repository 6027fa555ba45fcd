package dev.clio.bot.cli;

import dev.clio.bot.Settings;
import dev.clio.bot.SettingsMistake;
import dev.clio.bot.console.Printable;
import dev.clio.index.Contents;
import dev.clio.index.Library;
import dev.clio.index.pack.BrokenPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./clio doctor}: looks at everything that can be wrong and says what to do. */
@Command(
    name = "doctor",
    description = "Check settings, sources, data folder and index; ends with 1 if one is ill.")
final class Doctor implements Callable<Integer> {
  private static final long SPACE_NEEDED = 200L << 20;

  private final Clio clio;
  private final List<Diagnosis> diagnoses = new ArrayList<>();

  /**
   * What was found.
   *
   * @param words what is so; where it is ill, followed by what to do
   */
  private record Diagnosis(boolean well, String organ, String words) {}

  Doctor(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() {
    try {
      Settings settings = clio.settings();
      well("settings", clio.settingsFile().map(Path::toString).orElse("none, so all is as usual"));
      seeds(settings);
      data(settings.library().data());
      index(settings);
    } catch (SettingsMistake | IOException mistake) {
      ill("settings", CommandLines.sentence(mistake).orElse("cannot be read"));
    }
    for (Diagnosis diagnosis : diagnoses) {
      String line =
          String.format(
              Locale.ROOT,
              "%-8s %-9s %s",
              diagnosis.well ? "ok" : "problem",
              diagnosis.organ,
              diagnosis.words);
      clio.surroundings().out().println(Printable.of(line));
    }
    boolean allWell = diagnoses.stream().allMatch(Diagnosis::well);
    return allWell ? ExitCode.DONE : ExitCode.SHORT;
  }

  private void seeds(Settings settings) {
    for (Path folder : settings.library().seeds()) {
      if (Files.isDirectory(folder) && Files.isReadable(folder)) {
        well("sources", folder.toString());
      } else {
        ill("sources", folder + " is no folder: put documents there, or start with --seeds DIR");
      }
    }
  }

  private void data(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (existing.getParent() != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
      ill("data", folder + " cannot be written: let this user own it, or start with --data DIR");
      return;
    }
    try {
      long space = Files.getFileStore(existing).getUsableSpace();
      String left = String.format(Locale.ROOT, "%s, %,d MB free", folder, space >> 20);
      if (space < SPACE_NEEDED) {
        ill("data", left + ": make room on this disk, or start with --data DIR elsewhere");
      } else {
        well("data", left);
      }
    } catch (IOException unknown) {
      ill("data", "the disk of " + folder + " does not say how much room is left");
    }
  }

  private void index(Settings settings) {
    try (Library library = Library.open(settings.library())) {
      Contents contents = library.contents();
      well("packs", String.join("; ", contents.packs()));
      if (library.isStale()) {
        ill("index", "is missing or was made by another Clio: run ./clio index");
      } else if (contents.passages() == 0) {
        ill("index", "is empty: put documents into the sources and run ./clio index");
      } else {
        well("index", String.format(Locale.ROOT, "%,d passages", contents.passages()));
      }
    } catch (IOException | BrokenPack problem) {
      ill("packs", CommandLines.sentence(problem).orElse("cannot be read"));
    }
  }

  private void well(String organ, String words) {
    diagnoses.add(new Diagnosis(true, organ, words));
  }

  private void ill(String organ, String words) {
    diagnoses.add(new Diagnosis(false, organ, words));
  }
}
