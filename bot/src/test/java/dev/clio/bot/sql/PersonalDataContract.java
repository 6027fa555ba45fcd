package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.ask.Feedback.Rating;
import dev.clio.bot.ask.Feedback.Thumbs;
import dev.clio.bot.ask.Gaps.Gap;
import dev.clio.bot.ask.Gaps.Refused;
import dev.clio.bot.ask.Pins.Pin;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.delivery.Receipts.Received;
import dev.clio.bot.onthisday.Digest;
import dev.clio.bot.onthisday.DigestId;
import dev.clio.bot.onthisday.Rhythm;
import dev.clio.bot.onthisday.Run;
import dev.clio.bot.onthisday.Taste;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.quiz.QuestionSets;
import dev.clio.bot.quiz.RoundsExamples;
import dev.clio.bot.settings.Scope;
import dev.clio.bot.settings.SettingsStore.Owner;
import dev.clio.bot.sources.SourceRules.Rule;
import dev.clio.bot.sources.Uploads.Added;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.SourceId;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is stored about somebody can be seen, and goes when they say so. */
interface PersonalDataContract {
  PlatformName TELEGRAM = new PlatformName("telegram");
  Person ADA = new Person(TELEGRAM, "900150983", "Ada Quill");
  Person BEN = new Person(TELEGRAM, "471002355", "Ben Marrow");
  ServerRef CLASS = new ServerRef(TELEGRAM, "-100777");
  PassageId PASSAGE = new PassageId("notes#3");
  Instant NOON = Instant.parse("2026-08-23T12:00:00Z");

  /** Tables that hold nothing of people, whoever they are. */
  Set<String> IMPERSONAL =
      Set.of("action", "gap_forgotten", "quiz_round", "secret", "scheduled_tasks");

  Store store();

  Database database();

  /** Telegram names a conversation with one person after the account. */
  private static ChatRef alone(Person person) {
    return new ChatRef(TELEGRAM, person.account());
  }

  /** Chats that nobody else is in: the conversation, a topic of it, a question asked inline. */
  private static List<ChatRef> chats(Person person) {
    return Stream.of("%s", "%s/12", "inline-%s")
        .map(form -> new ChatRef(TELEGRAM, form.formatted(person.account())))
        .toList();
  }

  private static List<ServerRef> homes(Person person) {
    return Stream.concat(
            Stream.of(CLASS), chats(person).stream().map(chat -> Place.direct(chat).home()))
        .toList();
  }

  /** Somebody does all that can be done, in class and alone with Clio. */
  private void live(Person person) {
    for (ServerRef home : homes(person)) {
      store().feedback().rate(new Rating(home, person, "who?", PASSAGE, true, NOON));
      store().gaps().add(new Refused(home, person, "asked by " + person.name(), "ask", NOON));
      store().pins().pin(new Pin(home, "Why?", gist(person), "So.", person, NOON));
      store().uploads().add(new Added(home, gist(person) + ".md", 5, person, NOON));
      store()
          .questionSets()
          .put(new QuestionSets.QuestionSet(home, gist(person), "- question: x", person, NOON));
      QuizQuestionId question = new QuizQuestionId(gist(person));
      store().questionSets().review(home, question, true, person);
      store().questionSets().accept(home, question, "so", person);
    }
    store().settings().set(own(Scope.PERSON, person.account()), "zone", Optional.of("UTC"));
    Action action = new Action("Next", Call.of("next"));
    String key = store().actionShelf().put(List.of(action)).getFirst();
    for (ChatRef chat : chats(person)) {
      Optional<Rule> hide = Optional.of(Rule.HIDE);
      store().sourceRules().set(Place.direct(chat).home(), new SourceId("notes"), hide);
      store().settings().set(own(Scope.CHAT, chat.id()), "language", Optional.of("de"));
      store().actionShelf().attach(new MessageRef(chat, "12"), key);
    }
    subscribe(person, Place.in(CLASS, new ChatRef(TELEGRAM, CLASS.id())), "class");
    for (ChatRef chat : chats(person)) {
      subscribe(person, Place.direct(chat), "own" + chats(person).indexOf(chat));
    }
    for (ChatRef chat : chats(person)) {
      play(person, Place.direct(chat), "alone" + chats(person).indexOf(chat));
    }
    play(person, Place.in(CLASS, new ChatRef(TELEGRAM, CLASS.id())), "class");
    store().receipts().keep(TELEGRAM, List.of(new Received(gist(person), person.toString())));
  }

  private void play(Person person, Place place, String name) {
    RoundsExamples.play(store().rounds(), person, place, name + gist(person), NOON);
  }

  private void subscribe(Person person, Place place, String name) {
    DigestId id = new DigestId(name + gist(person));
    LocalDate day = LocalDate.of(2026, 8, 23);
    store()
        .digests()
        .put(
            new Digest(
                id,
                place,
                person,
                new Rhythm(LocalTime.NOON, ZoneOffset.UTC, EnumSet.allOf(DayOfWeek.class)),
                new Taste(new TreeSet<>(), Locale.ENGLISH, false, Taste.Timeline.OFF),
                Optional.empty(),
                0,
                day));
    store().digests().settle(Run.planned(id, day, NOON, List.of()), place.chat());
  }

  /** Another for each, that says nothing of them. */
  private static String gist(Person person) {
    return person.equals(ADA) ? "treaty" : "war";
  }

  private static Owner own(Scope scope, String id) {
    return new Owner(TELEGRAM, scope, id);
  }

  private List<String> about(Person person) {
    List<String> found = new ArrayList<>();
    Tables.rows(database())
        .forEach(
            (table, rows) ->
                rows.stream()
                    .filter(row -> row.contains(person.account()) || row.contains(person.name()))
                    .forEach(row -> found.add(table + " " + row)));
    return found;
  }

  @Test
  default void everyTableIsThoughtOf() {
    live(ADA);
    Set<String> tables = new TreeSet<>(IMPERSONAL);
    about(ADA).forEach(row -> tables.add(row.substring(0, row.indexOf(' '))));
    assertEquals(new TreeSet<>(Tables.names(database())), tables);
  }

  @Test
  default void nothingIsLeftOfWhoHasGone() {
    live(ADA);
    live(BEN);
    int ofBen = about(BEN).size();
    store().receipts().begin(TELEGRAM, gist(ADA));
    store().personalData().forEach(kind -> kind.delete(ADA));
    assertEquals(List.of(), about(ADA));
    assertEquals(ofBen, about(BEN).size());
    for (PersonalData kind : store().personalData()) {
      assertEquals(List.of(), kind.of(ADA), kind.kind());
      assertFalse(kind.of(BEN).isEmpty(), kind.kind());
    }
  }

  @Test
  default void everythingCanBeSeen() {
    live(ADA);
    live(BEN);
    Map<String, Integer> seen = new TreeMap<>();
    for (PersonalData kind : store().personalData()) {
      seen.put(kind.kind(), kind.of(ADA).size());
      assertFalse(kind.of(ADA).toString().contains(BEN.account()), kind.kind());
      assertFalse(kind.of(ADA).toString().contains(BEN.name()), kind.kind());
    }
    assertEquals(
        Map.of(
            "buttons",
            3,
            "digests",
            4,
            "gaps",
            4,
            "pins",
            4,
            "ratings",
            4,
            "rounds",
            10,
            "rules",
            3,
            "sets",
            12,
            "settings",
            4,
            "uploads",
            4),
        seen);
    assertEquals(
        Map.of(
            "at",
            "2026-08-23T12:00:00Z",
            "home",
            "telegram:-100777",
            "question",
            "asked by Ada Quill",
            "gist",
            "ask",
            "times",
            "1"),
        store().personalData().stream()
            .filter(kind -> kind.kind().equals("gaps"))
            .flatMap(kind -> kind.of(ADA).stream())
            .filter(row -> row.containsValue("telegram:-100777"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  default void aGapStillCountsThoseWhoHaveGone() {
    live(ADA);
    live(ADA);
    live(BEN);
    PersonalData gaps = kind("gaps");
    assertEquals(4, gaps.delete(ADA));
    assertEquals(0, gaps.delete(ADA));
    assertEquals(
        List.of(new Gap("asked by Ben Marrow", "ask", 2, 3, NOON)), store().gaps().of(CLASS, 9));
    gaps.delete(BEN);
    assertEquals(List.of(), store().gaps().of(CLASS, 9));
    live(BEN);
    assertEquals(
        List.of(new Gap("asked by Ben Marrow", "ask", 1, 1, NOON)), store().gaps().of(CLASS, 9));
  }

  @Test
  default void thumbsGoWithTheirOwner() {
    live(ADA);
    live(BEN);
    assertEquals(4, kind("ratings").delete(ADA));
    assertEquals(new Thumbs(1, 0), store().feedback().of(CLASS, PASSAGE));
  }

  @Test
  default void whatTheClassNeedsStaysWithoutAName() {
    live(ADA);
    kind("pins").delete(ADA);
    kind("uploads").delete(ADA);
    Pin pin = store().pins().find(CLASS, gist(ADA)).orElseThrow();
    assertEquals("So.", pin.answer());
    assertEquals("", pin.by().name());
    assertEquals("", store().uploads().of(CLASS).getFirst().by().name());
    ServerRef alone = Place.direct(alone(ADA)).home();
    assertTrue(store().pins().of(alone).isEmpty(), "nobody else needs those");
    kind("digests").delete(ADA);
    Digest digest = store().digests().of(CLASS).getFirst();
    assertEquals("", digest.owner().name());
    assertTrue(store().digests().of(alone).isEmpty(), "nobody else wants those");
  }

  @Test
  default void whatBelongsToNoServerGoesAlong() {
    // Discord does not name a conversation after the account.
    ServerRef home = Place.direct(new ChatRef(new PlatformName("discord"), "5566")).home();
    Person cleo = new Person(new PlatformName("discord"), "42", "Cleo");
    store().pins().pin(new Pin(home, "Why?", "why", "So.", cleo, NOON));
    store().uploads().add(new Added(home, "notes.md", 5, cleo, NOON));
    assertEquals(1, kind("pins").delete(cleo));
    assertEquals(1, kind("uploads").delete(cleo));
    assertEquals(List.of(), store().pins().of(home));
    assertEquals(List.of(), store().uploads().of(home));
  }

  @Test
  default void nobodyElseIsTakenForThePerson() {
    live(BEN);
    List<String> before = about(BEN);
    for (String account :
        List.of("4", "47100235", "4710023555", "777", "-100777", "%", "_________")) {
      Person other = new Person(TELEGRAM, account, "Other");
      store().personalData().forEach(kind -> assertEquals(0, kind.delete(other), kind.kind()));
      store().personalData().forEach(kind -> assertEquals(List.of(), kind.of(other), kind.kind()));
    }
    assertEquals(before, about(BEN));
  }

  private PersonalData kind(String name) {
    return store().personalData().stream()
        .filter(one -> one.kind().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
