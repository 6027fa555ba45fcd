package dev.clio.bot;

import dev.clio.bot.ask.AskSettings;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.console.ConsoleSettings;
import dev.clio.bot.discord.DiscordSettings;
import dev.clio.bot.onthisday.DigestSettings;
import dev.clio.bot.sources.SourcesSettings;
import dev.clio.bot.sql.StoreSettings;
import dev.clio.bot.telegram.TelegramSettings;
import dev.clio.index.LibrarySettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All settings, each part for its owner. Read once at the start; {@code config/clio.example.yaml}
 * explains every one.
 */
public record Settings(
    LibrarySettings library,
    AskSettings ask,
    LimitSettings limits,
    SourcesSettings sources,
    DigestSettings digests,
    StoreSettings store,
    Optional<DiscordSettings> discord,
    Optional<TelegramSettings> telegram,
    ConsoleSettings console) {
  /** The environment variable for the token of the bot on Discord. */
  public static final String DISCORD_TOKEN = "CLIO_DISCORD_TOKEN";

  /** The environment variable for the token of the bot on Telegram. */
  public static final String TELEGRAM_TOKEN = "CLIO_TELEGRAM_TOKEN";

  private static final int USUAL_COLUMNS = 80;
  private static final int MOST_COLUMNS = 500;
  private static final int MOST_MEGABYTES = 1_000;
  private static final int MOST_FILES = 10_000;

  /** The file that is read if it is there and no other is named. */
  public static Path usualFile(Path home) {
    return home.resolve("config").resolve("clio.yaml");
  }

  /**
   * Settings from a file.
   *
   * @param home folder that relative paths in the file start from
   * @param environment where secrets stand
   */
  public static Settings read(Path file, Path home, Map<String, String> environment)
      throws IOException, SettingsMistake {
    return of(SettingsFile.read(file), home, new Secrets(environment));
  }

  /** Settings that are all as usual. */
  public static Settings usual(Path home, Map<String, String> environment)
      throws IOException, SettingsMistake {
    return of(SettingsFile.none(), home, new Secrets(environment));
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

  /** The same without looking for what is meant beside its words, which takes time to start. */
  public Settings withWordsAlone() {
    return with(
        new LibrarySettings(
            library.seeds(), library.data(), LibrarySettings.Semantic.OFF, library.refuseBelow()));
  }

  private Settings with(LibrarySettings other) {
    return new Settings(other, ask, limits, sources, digests, store, discord, telegram, console);
  }

  private static Settings of(SettingsFile file, Path home, Secrets secrets)
      throws IOException, SettingsMistake {
    Settings settings = take(file, home, secrets);
    file.refuseUnknown();
    return settings;
  }

  /** The names of all settings. */
  static Set<String> names() throws IOException, SettingsMistake {
    SettingsFile none = SettingsFile.none();
    take(none, Path.of(""), new Secrets(Map.of()));
    return none.refuseUnknown();
  }

  private static Settings take(SettingsFile file, Path home, Secrets secrets)
      throws IOException, SettingsMistake {
    return new Settings(
        new LibrarySettings(
            file.paths("seeds", home, "seeds"),
            file.path("data", home, "data"),
            file.oneOf("search.semantic", LibrarySettings.Semantic.AUTO),
            file.share("search.refuse-below", LibrarySettings.REFUSE_BELOW)),
        new AskSettings(file.wholeNumber("ask.excerpts", 1, 3, 3)),
        new LimitSettings(file.wholeNumber("limits.questions-per-minute", 1, 1_000, 10)),
        new SourcesSettings(
            (long) file.wholeNumber("sources.most-megabytes", 1, MOST_MEGABYTES, 10) << 20,
            file.wholeNumber("sources.most-files", 1, MOST_FILES, 50)),
        new DigestSettings(
            Duration.ofHours(
                file.wholeNumber(
                    "digests.most-hours-late",
                    1,
                    DigestSettings.MOST_HOURS_LATE,
                    (int) DigestSettings.USUAL.mostLate().toHours()))),
        new StoreSettings(
            file.words("store.url"),
            file.words("store.user").orElse(""),
            secrets.of("CLIO_STORE_PASSWORD").orElse("")),
        discord(file, home, secrets),
        telegram(file, home, secrets),
        new ConsoleSettings(
            file.wholeNumber(
                "console.columns", ConsoleSettings.NARROWEST, MOST_COLUMNS, USUAL_COLUMNS),
            file.yesOrNo("console.history", true)));
  }

  private static Optional<DiscordSettings> discord(SettingsFile file, Path home, Secrets secrets)
      throws IOException, SettingsMistake {
    Optional<Path> tokenFile = file.file("discord.token-file", home);
    Optional<URI> api = file.address("discord.api", "https", "http");
    Optional<URI> gateway = file.address("discord.gateway", "wss", "ws");
    List<String> every = file.list("discord.every-message", "\\d{1,20}", "the id of a channel");
    Set<String> hosts = Set.copyOf(file.list("discord.host-roles", ".+", "the name of a role"));
    boolean usualHosts = hosts.isEmpty();
    return secrets
        .token(DISCORD_TOKEN, tokenFile)
        .map(
            token ->
                new DiscordSettings(
                    token,
                    api,
                    gateway,
                    Set.copyOf(every),
                    usualHosts ? DiscordSettings.USUAL_HOST_ROLES : hosts));
  }

  private static Optional<TelegramSettings> telegram(SettingsFile file, Path home, Secrets secrets)
      throws IOException, SettingsMistake {
    Optional<Path> tokenFile = file.file("telegram.token-file", home);
    URI api = file.address("telegram.api", "https", "http").orElse(TelegramSettings.TELEGRAM);
    int pace =
        file.wholeNumber("telegram.messages-per-second", 1, 10_000, TelegramSettings.USUAL_PACE);
    return secrets
        .token(TELEGRAM_TOKEN, tokenFile)
        .map(token -> new TelegramSettings(token, api, pace));
  }
}
