package dev.clio.bot.sources;

import static dev.clio.bot.sources.Schools.file;
import static dev.clio.bot.sources.Schools.mill;
import static dev.clio.bot.sources.Schools.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.command.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Teachers of two schools and their sources. */
final class SourcesTest {
  private Schools schools;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    schools = new Schools(folder);
  }

  @AfterEach
  void close() throws IOException {
    schools.close();
  }

  @Test
  void anotherSchoolDoesNotSeeIt() throws Exception {
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931)));
    assertEquals("", schools.found(schools.blum));
    schools.blum.types("/sources list");
    assertFalse(schools.blum.sees().toString().contains("Mill"));
    schools.blum.types("/sources remove Mill.txt");
    assertEquals(
        "There is no document called \"Mill.txt\" here. /sources list shows what there is.",
        words(schools.blum.sees()));
    schools.blum.types("/sources hide Mill.txt");
    assertTrue(words(schools.blum.sees()).startsWith("There is no source called"));
    schools.blum.sends("/sources add", file("Mill.txt", mill(1941)));
    assertTrue(schools.found(schools.blum).contains("1941"));
    assertTrue(schools.found(schools.ada).contains("1931"));
  }

  @Test
  void removalRemoves() throws Exception {
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931)));
    schools.grau.types("/sources hide mill.txt").types("/sources remove MILL.TXT");
    assertEquals("Mill.txt is out: nothing of it is found any more.", words(schools.grau.sees()));
    assertEquals("", schools.found(schools.ada));
    assertEquals(List.of(), schools.uploads.of(Classroom.SCHOOL));
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931)));
    assertTrue(schools.found(schools.ada).contains("1931"), "it is not hidden any more");
    assertEquals(3, schools.changes.get());
  }

  @Test
  void aHiddenSourceIsNotFoundUntilItIsAgain() throws Exception {
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931)));
    schools.grau.types("/sources hide Mill.txt");
    assertEquals("Mill.txt is hidden: no answer here comes from it.", words(schools.grau.sees()));
    assertEquals("", schools.found(schools.ada));
    schools.grau.types("/sources list");
    assertTrue(
        rows(schools.grau.sees())
            .contains(List.of("Mill.txt", "1 passage", "hidden, added by grau")));
    schools.grau.types("/sources hide Mill.txt").presses("Undo");
    assertEquals("Mill.txt counts like all others again.", words(schools.grau.sees()));
    assertTrue(schools.found(schools.ada).contains("1931"));
  }

  @Test
  void aBoostedSourceGoesFirst() throws Exception {
    schools.grau.sends("/sources add", file("a.txt", mill(1931)));
    schools.grau.sends("/sources add", file("b.txt", mill(1931)));
    for (String title : List.of("a", "b", "a")) {
      schools.grau.types("/sources boost " + title + ".txt");
      assertEquals(title, schools.source(schools.ada));
      schools.grau.types("/sources reset " + title + ".txt");
    }
  }

  @Test
  void sharedSourcesAreListedAfterTheOwnOnes() {
    schools.grau.types("/sources list");
    assertEquals(List.of(List.of("village/wars.md", "1 passage", "")), rows(schools.grau.sees()));
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931)));
    schools.grau.types("/sources boost village/wars.md").types("/sources list");
    assertEquals(
        List.of(
            List.of("Mill.txt", "1 passage", "added by grau"),
            List.of("village/wars.md", "1 passage", "goes first")),
        rows(schools.grau.sees()));
    schools.grau.types("/sources hide village/wars.md");
    assertTrue(schools.rules.of(Schools.OTHER).isEmpty());
  }

  @Test
  void aReportTellsOfOneFileOrAll() {
    schools.grau.types("/sources report");
    assertEquals(
        "Here are no documents of your own yet. /sources add takes one in.",
        words(schools.grau.sees()));
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931)));
    String rows = "{\"id\":\"1\",\"text\":\"The school opened in May 1924.\"}\nbroken\n";
    schools.grau.sends("/sources add", file("rows.jsonl", rows));
    assertEquals(
        "rows.jsonl is in: 1 passage, 1 dated event.\n1 thing I could not read.",
        words(schools.grau.sees()));
    schools.grau.types("/sources report");
    assertEquals(
        "2 documents: 2 passages, 2 dated events.\n1 thing I could not read.",
        words(schools.grau.sees()));
    schools.grau.types("/sources report mill.txt");
    assertEquals(
        "Mill.txt: 1 passage, 1 dated event.\nAdded by grau on August 23, 2026.",
        words(schools.grau.sees()));
  }

  @Test
  void namesAreSuggestedAsTheyAreTyped() {
    schools.grau.sends("/sources add", file("Letters from the mill.txt", mill(1931)));
    assertEquals(
        List.of("Letters from the mill.txt"), suggested("sources remove", "MILL", schools.grau));
    assertEquals(List.of(), suggested("sources remove", "wars", schools.grau));
    assertEquals(List.of("village/wars.md"), suggested("sources hide", "wars", schools.grau));
    assertEquals(2, suggested("sources boost", "", schools.grau).size());
    assertEquals(List.of(), suggested("sources report", "letters", schools.blum));
  }

  @Test
  void whatIsChosenForAPlaceCountsThere() throws Exception {
    schools.grau.sends("/sources add", file("Mill.txt", mill(1931)));
    assertEquals(
        Set.of("seeds", SourcesFeature.OWN),
        SourcesFeature.choices(Holdings.of(schools.library)).apply(schools.ada.place()).keySet());
    schools.chosen = Optional.of(Set.of("seeds"));
    assertEquals("", schools.found(schools.ada));
    schools.chosen = Optional.of(Set.of(SourcesFeature.OWN));
    assertTrue(schools.found(schools.ada).contains("1931"));
    schools.chosen = Optional.of(Set.of("gone"));
    assertTrue(
        schools.found(schools.ada).contains("1931"), "nothing schools.chosen stands any more");
    schools.chosen = Optional.of(Set.of(CollectionName.of(Classroom.SCHOOL), SourcesFeature.OWN));
    assertEquals("", schools.found(schools.blum), "nobody can choose the files of another school");
  }

  @Test
  void everyServerHasACollectionOfItsOwn() {
    PlatformName discord = new PlatformName("discord");
    assertEquals("discord-123", CollectionName.of(new ServerRef(discord, "123")));
    assertEquals("telegram--100", CollectionName.of(server("telegram", "-100")));
    assertEquals("discord-_41_2f_5f_c3_a9", CollectionName.of(new ServerRef(discord, "A/_é")));
    assertEquals(
        "telegram-chat-7",
        CollectionName.of(Place.direct(new ChatRef(new PlatformName("telegram"), "7")).home()));
  }

  private List<String> suggested(String command, String typed, Classroom.Member by) {
    Parameter.Kind kind =
        schools.feature.commands().stream()
            .map(Command::spec)
            .filter(spec -> spec.name().equals(command))
            .findFirst()
            .orElseThrow()
            .parameters()
            .getFirst()
            .kind();
    return assertInstanceOf(Parameter.Words.class, kind)
        .suggester()
        .suggest(new Parameter.Begun(typed, by.person(), by.place()));
  }

  private static List<List<String>> rows(Post post) {
    return assertInstanceOf(Message.Table.class, post.message()).rows();
  }

  private static ServerRef server(String platform, String id) {
    return new ServerRef(new PlatformName(platform), id);
  }
}
