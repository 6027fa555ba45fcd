package dev.clio.bot.discord;

import dev.clio.bot.phrase.MenuWords;
import dev.clio.bot.phrase.Phrases;
import java.util.Locale;
import java.util.function.BiConsumer;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/** What menus say in other languages than English, by Discord's names of the languages. */
final class Localized {
  private Localized() {}

  /** Hands over what {@code key} is called, in every language that calls it something else. */
  static void each(String key, BiConsumer<DiscordLocale, String> word) {
    for (Locale language : Phrases.LANGUAGES) {
      DiscordLocale discords = DiscordLocale.from(language);
      if (!language.equals(Locale.ENGLISH) && discords != DiscordLocale.UNKNOWN) {
        MenuWords.of(language, key).ifPresent(said -> word.accept(discords, said));
      }
    }
  }

  /** What a family of commands is about, in English; its word where nothing is said of it. */
  static String summaryOfFamily(String family) {
    return MenuWords.of(Locale.ENGLISH, family + ".summary").orElse(family);
  }

  /** The language that Discord names; English where Discord names none. */
  static Locale of(DiscordLocale language) {
    return language == DiscordLocale.UNKNOWN ? Locale.ENGLISH : language.toLocale();
  }
}
