package dev.clio.bot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.settings.SettingsStore.Owner;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How settings are kept, wherever. */
public interface SettingsStoreContract {
  PlatformName DISCORD = new PlatformName("discord");
  Owner SERVER = new Owner(DISCORD, Scope.SERVER, "1");

  /** No settings yet. */
  SettingsStore settings();

  @Test
  default void nothingIsSetAtFirst() {
    assertEquals(Map.of(), settings().of(SERVER));
  }

  @Test
  default void whatWasSetStays() {
    settings().set(SERVER, "language", Optional.of("de"));
    settings().set(SERVER, "zone", Optional.of("Europe/Berlin"));
    settings().set(SERVER, "language", Optional.of("fr"));
    assertEquals(Map.of("language", "fr", "zone", "Europe/Berlin"), settings().of(SERVER));
  }

  @Test
  default void whatIsTakenAwayIsGone() {
    settings().set(SERVER, "language", Optional.of("de"));
    settings().set(SERVER, "sources", Optional.of(""));
    settings().set(SERVER, "language", Optional.empty());
    settings().set(SERVER, "zone", Optional.empty());
    assertEquals(Map.of("sources", ""), settings().of(SERVER));
  }

  @Test
  default void ownersAreApart() {
    settings().set(SERVER, "language", Optional.of("de"));
    assertEquals(Map.of(), settings().of(new Owner(DISCORD, Scope.CHAT, "1")));
    assertEquals(Map.of(), settings().of(new Owner(DISCORD, Scope.SERVER, "2")));
    assertEquals(
        Map.of(), settings().of(new Owner(new PlatformName("telegram"), Scope.SERVER, "1")));
  }
}
