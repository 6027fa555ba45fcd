package dev.clio.bot.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What menus show in other languages. */
final class MenuWordsTest {
  @Test
  void englishStandsInTheSpecsButForWhatHasNone() {
    assertEquals(Optional.empty(), MenuWords.of(Locale.ENGLISH, "ask"));
    assertEquals(Optional.empty(), MenuWords.of(Locale.ITALIAN, "ask.summary"));
    assertEquals(
        Optional.of("What do the sources say?"), MenuWords.of(Locale.ENGLISH, "menu.context"));
  }

  @Test
  void aCountryOfALanguageSpeaksIt() {
    assertEquals(Optional.of("frage"), MenuWords.of(Locale.of("de", "CH"), "ask"));
    assertEquals(Optional.of("langue"), MenuWords.of(Locale.FRANCE, "settings language"));
    assertEquals(Optional.empty(), MenuWords.of(Locale.GERMAN, "no such command"));
  }

  @Test
  void allLanguagesSayTheSame() {
    assertEquals(keys("de"), keys("fr"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void everyPlatformTakesTheWords(String language) {
    for (String key : keys(language)) {
      String word = MenuWords.of(Locale.of(language), key).orElseThrow();
      if (key.endsWith(".summary") || key.equals("menu.context")) {
        int most = key.equals("menu.context") ? 32 : 100;
        assertTrue(!word.isBlank() && word.length() <= most, key);
      } else {
        assertTrue(word.matches("[a-z]{1,32}"), key);
      }
    }
  }

  private static Set<String> keys(String language) {
    ResourceBundle words =
        ResourceBundle.getBundle("dev.clio.bot.phrase.menu", Locale.of(language), Phrases.EXACTLY);
    return new TreeSet<>(Collections.list(words.getKeys()));
  }
}
