package dev.clio.bot.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything Clio says, it says in every language, and nothing is translated in vain. */
final class PhrasesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?([a-zA-Z%])");

  @Test
  void aCountryOfALanguageSpeaksItAndOthersSpeakEnglish() {
    Phrases phrases = Phrases.of(PhrasesTest.class);
    assertEquals("Guten Tag, Ada!", phrases.say(Locale.of("de", "AT"), "greeting", "Ada"));
    assertEquals("Good morning, Ada!", phrases.say(Locale.ITALIAN, "greeting", "Ada"));
    assertEquals("100 % sure", phrases.say(Locale.GERMAN, "sure"));
  }

  @Test
  void aKeyThatIsNotThereIsAMistakeOfOurs() {
    Phrases phrases = Phrases.of(PhrasesTest.class);
    MissingResourceException missing =
        assertThrows(MissingResourceException.class, () -> phrases.say(Locale.ENGLISH, "farewell"));
    assertEquals("farewell", missing.getKey());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyLanguageHasTheSameKeysAndPlaces(Path folder) throws IOException {
    Properties english = read(folder, "");
    for (Locale language : Phrases.LANGUAGES) {
      if (!language.equals(Locale.ENGLISH)) {
        Properties other = read(folder, "_" + language);
        assertEquals(english.stringPropertyNames(), other.stringPropertyNames(), folder.toString());
        for (String key : english.stringPropertyNames()) {
          assertEquals(
              places(english.getProperty(key)),
              places(other.getProperty(key)),
              folder + " " + key + " " + language);
        }
      }
    }
  }

  /** A key is said as it stands, or put together from what stands before its last dot. */
  @ParameterizedTest
  @MethodSource("packages")
  void everyKeyIsUsed(Path folder) throws IOException {
    StringBuilder java = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES.resolve(RESOURCES.relativize(folder)))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        java.append(Files.readString(file));
      }
    }
    for (String key : read(folder, "").stringPropertyNames()) {
      int dot = key.lastIndexOf('.');
      boolean used =
          Stream.of(key, key.substring(0, Math.max(0, dot)), key.substring(0, dot + 1))
              .filter(said -> !said.isEmpty())
              .anyMatch(said -> java.indexOf("\"" + said + "\"") >= 0);
      assertTrue(used, folder + ": nobody says " + key);
    }
  }

  @Test
  void placesAreComparedWhateverTheirOrder() {
    assertEquals(places("%s of %d"), places("von %2$d die %1$s"));
    assertEquals(Set.of("1d"), places("%d %%"));
    assertFalse(places("%s and %s").equals(places("%s")));
  }

  static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.endsWith("phrases.properties"))
          .map(Path::getParent)
          .toList();
    }
  }

  private static Properties read(Path folder, String language) throws IOException {
    Properties phrases = new Properties();
    try (Reader reader =
        Files.newBufferedReader(folder.resolve("phrases" + language + ".properties"))) {
      phrases.load(reader);
    }
    return phrases;
  }

  /** The arguments that a phrase has places for: number and conversion. */
  private static Set<String> places(String phrase) {
    Set<String> places = new TreeSet<>();
    int next = 1;
    Matcher matcher = PLACE.matcher(phrase);
    while (matcher.find()) {
      if (!matcher.group(2).equals("%")) {
        places.add((matcher.group(1) == null ? next++ : matcher.group(1)) + matcher.group(2));
      }
    }
    return places;
  }
}
