package dev.clio.bot;

import dev.clio.bot.ask.AskSettings;
import dev.clio.bot.console.ConsoleSettings;
import dev.clio.index.LibrarySettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * All settings, each part for its owner. Read once at the start; {@code config/clio.example.yaml}
 * explains every one.
 */
public record Settings(LibrarySettings library, AskSettings ask, ConsoleSettings console) {
  private static final int USUAL_COLUMNS = 80;
  private static final int MOST_COLUMNS = 500;

  /** The file that is read if it is there and no other is named. */
  public static Path usualFile(Path home) {
    return home.resolve("config").resolve("clio.yaml");
  }

  /**
   * Settings from a file.
   *
   * @param home folder that relative paths in the file start from
   */
  public static Settings read(Path file, Path home) throws IOException, SettingsMistake {
    return of(SettingsFile.read(file), home);
  }

  /** Settings that are all as usual. */
  public static Settings usual(Path home) throws SettingsMistake {
    return of(SettingsFile.none(), home);
  }

  /** The same with other folders of sources. */
  public Settings withSeeds(List<Path> seeds) {
    return with(
        new LibrarySettings(seeds, library.data(), library.semantic(), library.refuseBelow()));
  }

  /** The same with another folder for what Clio keeps. */
  public Settings withData(Path data) {
    return with(
        new LibrarySettings(library.seeds(), data, library.semantic(), library.refuseBelow()));
  }

  private Settings with(LibrarySettings other) {
    return new Settings(other, ask, console);
  }

  private static Settings of(SettingsFile file, Path home) throws SettingsMistake {
    Settings settings = take(file, home);
    file.refuseUnknown();
    return settings;
  }

  /** The names of all settings. */
  static Set<String> names() throws SettingsMistake {
    SettingsFile none = SettingsFile.none();
    take(none, Path.of(""));
    return none.refuseUnknown();
  }

  private static Settings take(SettingsFile file, Path home) throws SettingsMistake {
    return new Settings(
        new LibrarySettings(
            file.paths("seeds", home, "seeds"),
            file.path("data", home, "data"),
            file.oneOf("search.semantic", LibrarySettings.Semantic.AUTO),
            file.share("search.refuse-below", LibrarySettings.REFUSE_BELOW)),
        new AskSettings(file.wholeNumber("ask.excerpts", 1, 3, 3)),
        new ConsoleSettings(
            file.wholeNumber(
                "console.columns", ConsoleSettings.NARROWEST, MOST_COLUMNS, USUAL_COLUMNS),
            file.yesOrNo("console.history", true)));
  }
}
