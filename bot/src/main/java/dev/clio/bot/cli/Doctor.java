package dev.clio.bot.cli;

import dev.clio.bot.Settings;
import dev.clio.bot.SettingsMistake;
import dev.clio.bot.console.Printable;
import dev.clio.bot.discord.DiscordCheckup;
import dev.clio.bot.discord.DiscordSettings;
import dev.clio.bot.sql.BrokenStore;
import dev.clio.bot.sql.Store;
import dev.clio.bot.sql.StoreHealth;
import dev.clio.bot.telegram.TelegramCheckup;
import dev.clio.bot.telegram.TelegramSettings;
import dev.clio.index.Collection;
import dev.clio.index.Contents;
import dev.clio.index.Library;
import dev.clio.index.pack.BrokenPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./clio doctor}: looks at everything that can be wrong and says what to do. */
@Command(
    name = "doctor",
    description =
        "Check settings, sources, data folder, index, store and platforms; ends with 1 if one is"
            + " ill.")
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
      store(settings);
      settings.discord().ifPresentOrElse(this::discord, () -> absent(Settings.DISCORD_TOKEN));
      settings.telegram().ifPresentOrElse(this::telegram, () -> absent(Settings.TELEGRAM_TOKEN));
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
      for (Collection collection : library.collections()) {
        String passages = Count.of(collection.passages(), "passage");
        well("packs", collection.title() + ", " + passages);
      }
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

  private void store(Settings settings) {
    try (Store store =
        Store.open(
            settings.store(),
            settings.library().data(),
            clio.surroundings().clock(),
            new SecureRandom())) {
      StoreHealth health = store.health();
      health
          .trouble()
          .ifPresentOrElse(trouble -> ill("store", trouble), () -> well("store", size(health)));
    } catch (BrokenStore broken) {
      ill("store", String.valueOf(broken.getMessage()));
    }
  }

  private static String size(StoreHealth health) {
    return String.format(Locale.ROOT, "%s, %,d KB", health.engine(), health.bytes() >> 10);
  }

  private void discord(DiscordSettings settings) {
    DiscordCheckup.of(settings)
        .forEach(found -> diagnoses.add(new Diagnosis(found.well(), "discord", found.words())));
  }

  private void telegram(TelegramSettings settings) {
    new TelegramCheckup(settings)
        .findings()
        .forEach(found -> diagnoses.add(new Diagnosis(found.well(), "telegram", found.words())));
  }

  /** Clio does without a platform that nobody gave a token for. */
  private void absent(String variable) {
    well("platform", variable + " is not set, so Clio is not there");
  }

  private void well(String organ, String words) {
    diagnoses.add(new Diagnosis(true, organ, words));
  }

  private void ill(String organ, String words) {
    diagnoses.add(new Diagnosis(false, organ, words));
  }
}
