package dev.clio.bot.settings;

/** What features are tested with keeps the contract. */
final class MemorySettingsTest implements SettingsStoreContract {
  private final SettingsStore settings = new MemorySettings();

  @Override
  public SettingsStore settings() {
    return settings;
  }
}
