package dev.clio.bot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.command.Clockwork;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.command.RateLimit;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pupils choose for themselves, and teachers for a class. */
final class SettingsFeatureTest {
  private static final Map<String, String> COLLECTIONS = new LinkedHashMap<>();

  static {
    COLLECTIONS.put("soviet-foreign-policy", "Soviet foreign policy");
    COLLECTIONS.put("unit", "Unit 3");
  }

  private final Clockwork clock = new Clockwork();
  private final MemorySettings store = new MemorySettings();
  private final SettingsFeature settings =
      new SettingsFeature(store, place -> COLLECTIONS, ZoneId.of("Europe/London"), clock);
  private final Classroom room = new Classroom();
  private final Classroom.Member ada = room.joins("ada");
  private final Classroom.Member teacher = room.joins("teacher", Role.HOST, "main");
  private final Menu menu = open();

  private Menu open() {
    Dispatcher dispatcher =
        new Dispatcher(
            List.of(settings, Echo.FEATURE),
            settings.reception(),
            new RateLimit(new LimitSettings(100), clock),
            clock);
    Menu opened = dispatcher.menu("echo");
    room.open(opened, dispatcher);
    return opened;
  }

  @Test
  void whoHasChosenNothingIsToldWhatIsUsual() {
    ada.types("/settings show");
    assertEquals(
        """
        What holds for you here
        Language: English (as your app says)
        Time zone: Europe/London (usual)
        Answers: everybody sees them (usual)
        Sources: all (usual)\
        """,
        said(ada));
    assertEquals(
        List.of("Deutsch", "Français", "answer me in private", "my time zone"), labels(ada));
    assertEquals(List.of(), room.wall());
  }

  @Test
  void aPupilChoosesALanguageAndReadsItAtOnceAndEverywhere() {
    ada.types("/settings language de");
    assertEquals("Sprache: Deutsch. Das gilt für dich, überall.", said(ada));
    Classroom.Member elsewhere = room.joins("ada", Role.ANYONE, "another room");
    assertEquals(Locale.GERMAN, settings.language(called(elsewhere)));
    elsewhere.types("/nothing");
    assertTrue(said(elsewhere).startsWith("/nothing gibt es nicht."), said(elsewhere));
    assertEquals(Locale.ENGLISH, settings.language(called(room.joins("bob"))));
    ada.types("/settings language usual");
    assertEquals(Locale.ENGLISH, settings.language(called(ada)));
  }

  @Test
  void buttonsShowWhatTheyChange() {
    ada.types("/settings show").presses("Deutsch");
    assertTrue(said(ada).contains("Sprache: Deutsch (von dir gewählt)"), said(ada));
    ada.presses("antworte nur mir");
    assertTrue(said(ada).contains("Antworten: nur wer gefragt hat, sieht sie"), said(ada));
    ada.fills("meine Zeitzone", "europe/berlin");
    assertTrue(said(ada).contains("Zeitzone: Europe/Berlin (von dir gewählt)"), said(ada));
    assertEquals(
        List.of("English", "Français", "antworte mir vor allen", "meine Zeitzone"), labels(ada));
    assertEquals(1, ada.whispers().size(), "the overview was revised");
    assertTrue(settings.privateAnswers(called(ada)));
  }

  @Test
  void aPersonCountsBeforeTheChatAndTheChatBeforeTheServer() {
    teacher.types("/settings zone Asia/Tokyo server");
    assertEquals(ZoneId.of("Asia/Tokyo"), settings.zone(ada.person(), ada.place()));
    teacher.types("/settings zone Europe/Paris here");
    assertEquals(ZoneId.of("Europe/Paris"), settings.zone(ada.person(), ada.place()));
    assertEquals(
        ZoneId.of("Europe/Paris"), settings.zone(ada.person(), ada.enters("thread").place()));
    Classroom.Member other = room.joins("ada", Role.ANYONE, "other");
    assertEquals(ZoneId.of("Asia/Tokyo"), settings.zone(other.person(), other.place()));
    ada.types("/settings zone Europe/Berlin me");
    assertEquals(ZoneId.of("Europe/Berlin"), settings.zone(ada.person(), ada.place()));
    assertEquals(ZoneId.of("Europe/Paris"), settings.zone(ada.place()));
    ada.types("/settings show");
    assertTrue(said(ada).contains("Time zone: Europe/Berlin (your choice)"), said(ada));
    teacher.types("/settings show");
    assertTrue(said(teacher).contains("Time zone: Europe/Paris (set for this chat)"));
    assertTrue(said(teacher).endsWith("/settings language de server"), said(teacher));
    teacher.types("/settings zone usual here").types("/settings show");
    assertTrue(said(teacher).contains("Time zone: Asia/Tokyo (set for this server)"));
    Classroom.Member away =
        room.joins("eve", Role.ANYONE, new ServerRef(room.name(), "far"), "main");
    assertEquals(ZoneId.of("Europe/London"), settings.zone(away.person(), away.place()));
  }

  @Test
  void whatHoldsForOthersIsSetByTeachers() {
    ada.types("/settings answers private server").types("/settings sources unit");
    assertEquals(
        List.of(
            Post.note("Only teachers can set that for others."),
            Post.note("/settings sources needs somebody who is host here.")),
        ada.whispers());
    assertFalse(settings.privateAnswers(called(ada)));
    teacher.types("/settings answers private server");
    assertEquals(
        "Answers: only who asked sees them. That holds on this server for all who have not chosen"
            + " otherwise.",
        said(teacher));
    assertTrue(settings.privateAnswers(called(ada)));
  }

  @Test
  void aTalkOfTwoIsOnesOwn() {
    Classroom.Member alone = room.joinsAlone("ada").types("/settings language fr here");
    assertEquals(Locale.FRENCH, settings.language(called(alone)));
    assertEquals(Locale.ENGLISH, settings.language(called(ada)));
    alone.types("/settings language de server").types("/settings show");
    assertTrue(said(alone).contains("Langue: Français (réglé pour ce chat)"), said(alone));
    assertFalse(said(alone).contains("Réponses"), "all answers are private there");
  }

  @Test
  void aChatWithoutAServerHasNoneToSetThingsFor() {
    Classroom.Member alone = room.joinsAlone("ms hill");
    room.joinsAlone("ada").types("/settings language de server");
    Incoming.Called host =
        new Incoming.Called(
            new Call("settings language", Map.of("language", "de", "for", "server")),
            alone.person(),
            Role.HOST,
            alone.place());
    Dispatcher dispatcher =
        new Dispatcher(
            List.of(settings),
            settings.reception(),
            new RateLimit(new LimitSettings(1), clock),
            clock);
    assertEquals(
        "Whisper[post=" + Post.note("This chat belongs to no server.") + "]",
        dispatcher.receive(host).toString());
  }

  @Test
  void aClassHasItsSources() {
    assertEquals(Optional.empty(), settings.collections(ada.place()));
    teacher.types("/settings sources unit, soviet-foreign-policy");
    assertEquals(Optional.empty(), settings.collections(ada.place()), "one word is one argument");
    teacher.types("/settings sources unit,soviet-foreign-policy");
    assertEquals(
        "Sources: Soviet foreign policy, Unit 3. That holds in this chat for everybody.",
        said(teacher));
    assertEquals(
        Optional.of(Set.of("unit", "soviet-foreign-policy")), settings.collections(ada.place()));
    assertEquals(
        Optional.of(Set.of("unit", "soviet-foreign-policy")),
        settings.collections(ada.enters("thread").place()));
    teacher.types("/settings sources all");
    assertEquals(Optional.empty(), settings.collections(ada.place()));
  }

  @Test
  void aCollectionThatThereIsNotIsGuessed() {
    teacher.types("/settings sources untit,soviet-foreign-policy server");
    assertEquals("There is no “untit”. Did you mean unit?", said(teacher));
    teacher.presses("unit,soviet-foreign-policy");
    assertEquals(2, settings.collections(ada.place()).orElseThrow().size());
    teacher.types("/settings sources nowhere");
    assertEquals(
        "There is no collection “nowhere”. There are: soviet-foreign-policy, unit.", said(teacher));
  }

  @Test
  void sourcesAreCompletedAfterEachComma() {
    assertEquals(
        List.of("soviet-foreign-policy", "unit", "all"), suggestions("settings sources", ""));
    assertEquals(List.of("unit,soviet-foreign-policy"), suggestions("settings sources", "unit,"));
    assertEquals(List.of(), suggestions("settings sources", "unit,u"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berlin            | Europe/Berlin
          berlin            | Europe/Berlin
          Europe/Berln      | Europe/Berlin
          Berln             | Europe/Berlin
          new_york          | America/New_York
          vost              | Antarctica/Vostok
          """)
  void aZoneThatThereIsNotIsGuessed(String typed, String meant) {
    ada.types("/settings zone " + typed);
    assertEquals("There is no “" + typed + "”. Did you mean " + meant + "?", said(ada));
    ada.presses(meant);
    assertEquals(ZoneId.of(meant), settings.zone(ada.person(), ada.place()));
  }

  @Test
  void aZoneThatNobodyCanGuessIsExplained() {
    ada.types("/settings zone +02:00").types("/settings zone " + "z".repeat(99));
    assertEquals(
        List.of(
            Post.note(
                "There is no time zone “+02:00”. They are called like Europe/Berlin: continent and"
                    + " city."),
            Post.note(
                "There is no time zone “"
                    + "z".repeat(40)
                    + "…”. They are called like Europe/Berlin: continent and city.")),
        ada.whispers());
  }

  @Test
  void zonesAreCompletedCitiesFirst() {
    assertEquals("Europe/Berlin", suggestions("settings zone", "berl").getFirst());
    assertEquals("America/New_York", suggestions("settings zone", "New Y").getFirst());
    assertTrue(suggestions("settings zone", "Europe/").contains("Europe/Paris"));
    assertTrue(suggestions("settings zone", "etc/").isEmpty());
  }

  @Test
  void aLanguageIsOneOfThoseThatClioSpeaks() {
    ada.types("/settings language klingon");
    assertEquals(
        "The language is one of en, de, fr, usual: /settings language LANGUAGE [FOR]", said(ada));
  }

  @Test
  void anotherProcessIsBelievedAfterAMinute() {
    assertEquals(Locale.ENGLISH, settings.language(called(ada)));
    store.set(Owners.of(ada.person()), "language", Optional.of("de"));
    assertEquals(Locale.ENGLISH, settings.language(called(ada)));
    clock.passes(Duration.ofMinutes(1));
    assertEquals(Locale.GERMAN, settings.language(called(ada)));
    store.set(Owners.of(ada.person()), "language", Optional.empty());
    settings.forget();
    assertEquals(Locale.ENGLISH, settings.language(called(ada)));
  }

  private List<String> suggestions(String command, String begun) {
    Parameter.Suggested kind =
        (Parameter.Suggested) menu.command(command).orElseThrow().parameters().getFirst().kind();
    return kind.suggester().suggest(new Parameter.Begun(begun, ada.person(), ada.place()));
  }

  private static Incoming.Called called(Classroom.Member member) {
    Place place = member.place();
    return new Incoming.Called(Call.of("echo"), member.person(), Role.ANYONE, place);
  }

  private static String said(Classroom.Member member) {
    return ((Message.Note) member.sees().message()).text().words();
  }

  private static List<String> labels(Classroom.Member member) {
    return member.sees().actions().stream().map(Action::label).toList();
  }
}
