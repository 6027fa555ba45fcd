package dev.clio.bot.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.command.Clockwork;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.command.RateLimit;
import dev.clio.bot.command.Reception;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people learn of what is stored about them, and what they do about it. */
final class PrivacyTest {
  private final Clockwork clock = new Clockwork();
  private final Drawer ratings = new Drawer("ratings");
  private final Drawer settings = new Drawer("settings");
  private final Classroom room = new Classroom();
  private final Classroom.Member ada = room.joins("ada");
  private final Classroom.Member bob = room.joins("bob");

  @BeforeEach
  void open() {
    PrivacyFeature feature = new PrivacyFeature(List.of(ratings, settings), clock);
    Dispatcher dispatcher =
        new Dispatcher(
            List.of(feature, () -> List.<Command>of(new Listener())),
            Reception.PLAIN,
            new RateLimit(new LimitSettings(100), clock),
            clock);
    room.open(dispatcher.menu("listen"), dispatcher);
    ratings.put(ada, Map.of("question", "When?", "helpful", "true"));
    ratings.put(ada, Map.of("question", "\"Who\" was\nit?", "helpful", "false"));
    settings.put(ada, Map.of("name", "language", "value", "de"));
    ratings.put(bob, Map.of("question", "Why?", "helpful", "true"));
  }

  @Test
  void everyKindIsNamedWithHowMuchThereIsAndHowLongItStays() {
    ada.types("/privacy");
    List<String> lines = said(ada).lines().toList();
    assertEquals("What I store about you", lines.getFirst());
    assertEquals(
        List.of(
            "Thumbs (2): which answers helped you and which did not.",
            "Settings (1): what you chose with /settings."),
        lines.subList(2, 4));
    assertEquals(List.of(), room.wall());
    bob.reads(Locale.GERMAN).types("/privacy");
    assertTrue(said(bob).contains("Einstellungen (0): "), said(bob));
  }

  @Test
  void aKindThatNobodyExplainsStopsTheStart() {
    assertThrows(
        MissingResourceException.class,
        () -> new PrivacyFeature(List.of(new Drawer("secrets")), clock));
  }

  @Test
  void allOfItIsHandedOverInAFileForThatPersonAlone() throws IOException {
    ada.types("/privacy").presses("give me my data");
    Message.Attachment file = (Message.Attachment) ada.sees().message();
    assertEquals("clio-my-data.json", file.name());
    assertEquals("All that I store about you. Thumbs: 2, Settings: 1.", file.note().words());
    JsonNode json = new JsonMapper().readTree(file.content().toArray());
    assertEquals("2026-08-23T08:00:00Z", json.get("made").asText());
    assertEquals("ada", json.get("account").asText());
    assertEquals("\"Who\" was\nit?", json.get("ratings").get(1).get("question").asText());
    assertEquals("de", json.get("settings").get(0).get("value").asText());
    assertEquals(List.of(), room.wall());
  }

  @Test
  void deletingAsksOnceAndSaysWhatIsGone() {
    ada.types("/mydata delete");
    assertEquals(
        "I would delete all that I store about you, for good. Thumbs: 2, Settings: 1.", said(ada));
    assertEquals(2, ratings.of(ada.person()).size());
    ada.presses("yes, delete it all");
    assertEquals(List.of(Post.note("Deleted. Thumbs: 2, Settings: 1.")), ada.whispers());
    ada.types("/mydata delete");
    assertEquals("I store nothing about you.", said(ada));
    assertEquals(List.of("\"Why?\""), bobs());
  }

  @Test
  void theButtonIsForWhoeverAskedAndForAShortWhile() {
    ada.types("/mydata delete");
    Post sure = ada.sees();
    bob.sees(sure).presses("yes, delete it all");
    assertEquals(
        "That was a while ago, or not by you. Type /mydata delete to delete what I store about"
            + " you.",
        said(bob));
    assertEquals(List.of("\"Why?\""), bobs());
    clock.passes(Duration.ofMinutes(10));
    ada.presses("yes, delete it all");
    assertEquals(2, ratings.of(ada.person()).size());
  }

  @Test
  void whoeverKeepsThingsForTheFeaturesNeedNotKnowWhy() {
    List<Person> gone = new ArrayList<>();
    PersonalData kept =
        PersonalData.of(
            "questions",
            person -> List.of(Map.of("question", person.name())),
            person -> {
              gone.add(person);
              return 7;
            });
    assertEquals("questions", kept.kind());
    assertEquals(List.of(Map.of("question", "ada")), kept.of(ada.person()));
    assertEquals(7, kept.delete(ada.person()));
    assertEquals(List.of(ada.person()), gone);
  }

  private List<String> bobs() {
    return ratings.of(bob.person()).stream().map(row -> "\"" + row.get("question") + "\"").toList();
  }

  private static String said(Classroom.Member member) {
    return ((Message.Note) member.sees().message()).text().words();
  }

  /** Keeps rows of people. */
  private static final class Drawer implements PersonalData {
    private final String kind;
    private final Map<Person, List<Map<String, String>>> rows = new HashMap<>();

    Drawer(String kind) {
      this.kind = kind;
    }

    void put(Classroom.Member member, Map<String, String> row) {
      rows.computeIfAbsent(member.person(), _ -> new ArrayList<>()).add(row);
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public List<Map<String, String>> of(Person person) {
      return List.copyOf(rows.getOrDefault(person, List.of()));
    }

    @Override
    public int delete(Person person) {
      int count = of(person).size();
      rows.remove(person);
      return count;
    }
  }
}
