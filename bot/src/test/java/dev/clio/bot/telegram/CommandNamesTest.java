package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.chat.CommandSpec;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a line means on Telegram. */
final class CommandNamesTest {
  private final CommandNames names = new CommandNames(Lesson.MENU);

  @Test
  void aFamilyIsOneWordOrTwoInEveryLanguage() {
    for (String line :
        new String[] {
          "/pin_remove essay",
          "/pin remove essay",
          "/Pin_Remove@Clio_Bot  essay",
          "/pin@clio_bot remove essay",
          "/antwort_entfernen essay",
          "/antwort entfernen essay"
        }) {
      assertEquals(ours("pin remove", "essay"), names.read(line, "clio_bot"), line);
    }
  }

  @Test
  void wordsKeepTheirLinesAndSpaces() {
    assertEquals(ours("ask", "who?  and\nwhy"), names.read(" /ask who?  and\nwhy ", "clio_bot"));
    assertEquals(ours("ask", "who"), names.read("/frage\nwho", "clio_bot"));
    assertEquals(ours("ask", ""), names.read("/ask", "clio_bot"));
  }

  @Test
  void othersAreLeftToOthers() {
    assertEquals(new CommandNames.Typed.Foreign(), names.read("/ask@other_bot who", "clio_bot"));
    assertEquals(unknown("weather", "now", false), names.read("/weather now", "clio_bot"));
    assertEquals(unknown("wether", "", true), names.read("/wether@clio_bot", "clio_bot"));
    assertEquals(unknown("sources", "ad x", true), names.read("/sources ad x", "clio_bot"));
    for (String words : new String[] {"who was it", "/", "/ ask", "/üben", "1/2", ""}) {
      assertEquals(new CommandNames.Typed.Words(), names.read(words, "clio_bot"), words);
    }
  }

  @Test
  void menusShowTheNamesOfTheirLanguage() {
    CommandSpec remove = Lesson.MENU.command("pin remove").orElseThrow();
    assertEquals("pin_remove", CommandNames.name(remove, Locale.ENGLISH));
    assertEquals("antwort_entfernen", CommandNames.name(remove, Locale.GERMAN));
    assertEquals("Try /sources_add or /gaps all", names.tappable("Try /sources add or /gaps all"));
  }

  private static CommandNames.Typed ours(String name, String rest) {
    return new CommandNames.Typed.Ours(Lesson.MENU.command(name).orElseThrow(), rest);
  }

  private static CommandNames.Typed unknown(String name, String rest, boolean addressed) {
    return new CommandNames.Typed.Unknown(name, rest, addressed);
  }
}
