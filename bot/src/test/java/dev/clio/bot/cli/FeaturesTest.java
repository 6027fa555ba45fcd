package dev.clio.bot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.Settings;
import dev.clio.bot.ask.AskFeature;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Clockwork;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LogBook;
import dev.clio.bot.command.Translation;
import dev.clio.bot.phrase.MenuWords;
import dev.clio.bot.phrase.Phrases;
import dev.clio.bot.sql.Store;
import dev.clio.bot.sql.StoreSettings;
import dev.clio.index.Library;
import dev.clio.index.LibrarySettings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All features together, over a small pack and a real store. */
final class FeaturesTest {
  private static final Path SCHOOL = Path.of("src/test/resources/school");
  private static final String WHEN = "When was the treaty of Rapallo signed?";

  @TempDir Path data;
  private final Clockwork clock = new Clockwork();
  private final Classroom room = new Classroom();
  private final Classroom.Member ada = room.joins("ada");
  private Library library;
  private Store store;
  private Menu menu;

  @BeforeEach
  void open() throws Exception {
    Settings settings = Settings.usual(data, Map.of()).withSeeds(List.of(SCHOOL));
    library =
        Library.open(
            new LibrarySettings(
                List.of(SCHOOL), data, LibrarySettings.Semantic.OFF, LibrarySettings.REFUSE_BELOW));
    library.refresh((done, total, what) -> {});
    store = Store.open(StoreSettings.inDataFolder(), data, clock, new Random(1));
    Features features = new Features(library, store, settings, ZoneId.of("UTC"), clock, () -> {});
    menu = features.menu();
    room.open(menu, features.dispatcher());
  }

  @AfterEach
  void close() throws Exception {
    store.close();
    library.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void everyCommandIsTranslatedAndNothingElse(String language) {
    Set<String> needed = new TreeSet<>(Set.of("menu.context"));
    for (CommandSpec spec : menu.commands()) {
      spec.family().ifPresent(family -> needed.addAll(List.of(family, family + ".summary")));
      needed.addAll(List.of(spec.name(), spec.name() + ".summary"));
      for (Parameter parameter : spec.parameters()) {
        String key = spec.name() + "." + parameter.name();
        needed.addAll(List.of(key, key + ".summary"));
      }
      assertTrue(Translation.of(spec, Locale.of(language)).usage().startsWith("/"));
    }
    ResourceBundle words =
        ResourceBundle.getBundle(
            "dev.clio.bot.phrase.menu",
            Locale.of(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    assertEquals(needed, new TreeSet<>(Collections.list(words.getKeys())));
  }

  @Test
  void everyFamilyIsExplainedInEnglishToo() {
    for (CommandSpec spec : menu.commands()) {
      spec.family()
          .ifPresent(
              family ->
                  assertTrue(
                      MenuWords.of(Locale.ENGLISH, family + ".summary").isPresent(), family));
    }
  }

  @Test
  void noOtherNameMeansTwoCommands() {
    long names =
        Phrases.LANGUAGES.stream()
            .flatMap(
                language ->
                    menu.commands().stream().map(spec -> Translation.of(spec, language).name()))
            .distinct()
            .count();
    assertEquals(names, menu.otherNames().size());
  }

  @Test
  void aPupilsDayLeavesNothingBehindOnceDeleted() {
    ada.types(WHEN).presses("👍");
    ada.types("Who baked the bread of Wittenberg?").types("/settings language de");
    ada.types("/datenschutz").presses("gib mir meine Daten");
    String told = ((Message.Attachment) ada.sees().message()).note().words();
    assertEquals(
        "Alles, was ich über dich speichere. Fragen: 2, Daumen: 1, Vergeblich gefragt: 1,"
            + " Einstellungen: 1.",
        told);
    ada.types("/meinedaten vergessen").presses("ja, alles löschen");
    ada.types("/mydata export");
    Message.Attachment after = (Message.Attachment) ada.sees().message();
    assertEquals("I store nothing about you.", after.note().words());
  }

  @Test
  void whatAClassUsesIsAllThatIsAnsweredFrom() {
    Classroom.Member teacher = room.joins("teacher", Role.HOST, "main");
    teacher.types("/settings sources elsewhere");
    assertTrue(teacher.sees().toString().contains("There is no collection “elsewhere”."));
    ada.types(WHEN);
    assertEquals(1, room.wall().size());
    teacher.types("/gaps").types("/help");
    assertTrue(teacher.sees().toString().contains("For teachers"), teacher.sees().toString());
  }

  /** A label that is too long, a place without an argument: all would be an apology. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr"})
  void nothingGoesWrongInAnyLanguage(String language) {
    try (LogBook log = new LogBook(Dispatcher.class)) {
      for (Classroom.Member member :
          List.of(
              room.joins("bob"),
              room.joinsAlone("eve"),
              room.joins("teacher", Role.ADMIN, "staff"))) {
        member.reads(Locale.of(language)).types(WHEN);
        int steps = member.sees().actions().size();
        for (int i = 0; i < steps; i++) {
          member.types(WHEN).presses(member.sees().actions().get(i).label());
        }
        member.types("Who baked the bread of Wittenberg?").types("/settings answers private");
        member.types(WHEN).types("and who?").types("and where?").types("and why?");
        member.types("/settings show").types("/settings zone Berlin").types("/settings zone x");
        member.types("/settings sources x").types("/settings sources all").types("/settings");
        member.types("/pin add Who?").types("/pin list").types("/pin remove What?");
        member.types("/gaps").types("/privacy").types("/mydata export").types("/mydata delete");
        member.types("/help").types("/help settings").types("/help x").types("/x").types("/ask");
        member.types("/sources list").types("/sources report").types("/sources hide x");
      }
      assertEquals(List.of(), log.causes());
    }
  }

  @Test
  void wordsWithoutACommandAreAQuestion() {
    assertEquals(AskFeature.COMMAND, menu.spoken());
  }
}
