package dev.clio.bot.settings;

import dev.clio.bot.chat.PlatformName;
import java.util.Map;
import java.util.Optional;

/** Where settings are kept. Values are checked by whoever puts them. Thread-safe. */
public interface SettingsStore {
  /**
   * Whose settings.
   *
   * @param id of the server, the chat or the account
   */
  record Owner(PlatformName platform, Scope scope, String id) {}

  /** All settings of an owner, by name; perhaps none. */
  Map<String, String> of(Owner owner);

  /** Sets one; nothing takes it away. */
  void set(Owner owner, String name, Optional<String> value);
}
