package dev.clio.bot.ask;

import static dev.clio.bot.ask.Lesson.labels;
import static dev.clio.bot.ask.Lesson.quotations;
import static dev.clio.bot.ask.Lesson.quoted;
import static dev.clio.bot.ask.Lesson.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LogBook;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Selection;
import dev.clio.index.passage.SourceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions in the class room, and the buttons under their answers. */
final class AskTest {
  private static final String EXCERPT =
      "Germany and Soviet Russia, both shut out of the post-war order, came to terms at"
          + " *Rapallo on 16 April 1922*.";
  private static final String PASSAGE =
      EXCERPT
          + " They gave up all claims on each other. Secret training of German troops followed.";

  private final Lesson lesson = new Lesson();
  private final Classroom room = lesson.room;
  private final Classroom.Member ada = room.joins("ada");

  @Test
  void theAnswerIsStrongInItsExcerptAndSaysWhereItStands() {
    ada.types("/ask " + Shelf.WHEN);
    Quotation quotation = quotations(ada.sees()).getFirst();
    assertEquals(EXCERPT, quoted(ada.sees()));
    assertEquals(
        "A. Teacher, Outline (2 July 2011), \"1918-1930 > Events\", item 8, item 9 · 1 of 3",
        quotation.source());
    assertEquals("https://example.org/outline", quotation.link().orElseThrow().toString());
    assertEquals(List.of("The USSR was founded only on 30 December 1922."), quotation.notes());
    assertEquals(
        List.of("more context", "full passage", "next source", "ask on", "👍", "👎", "why this?"),
        labels(ada.sees()));
    assertEquals(1, room.wall().size());
  }

  @Test
  void wordsWithoutACommandAreAQuestion() {
    ada.types(Shelf.WHEN);
    assertEquals(EXCERPT, quoted(ada.sees()));
  }

  @Test
  void thePassageAndItsNeighboursAreShownInTheSamePlace() {
    ada.types(Shelf.WHEN).presses("full passage");
    assertEquals(PASSAGE, quoted(ada.sees()));
    assertEquals(List.of("more context", "shorter", "next source"), first(3, ada.sees()));
    ada.presses("more context");
    assertEquals(
        List.of(
            "The Genoa conference met in April 1922.",
            PASSAGE.replace("*", ""),
            "The treaty of Berlin of 1926 confirmed Rapallo."),
        quotations(ada.sees()).stream().map(shown -> shown.words().words()).toList());
    assertEquals(List.of("full passage", "shorter", "next source"), first(3, ada.sees()));
    ada.presses("shorter");
    assertEquals(EXCERPT, quoted(ada.sees()));
    assertEquals(1, room.wall().size(), "the message was revised, not repeated");
  }

  @Test
  void nextSourceGoesRound() {
    ada.types(Shelf.WHEN).presses("next source");
    assertEquals("The treaty of Berlin of *1926* confirmed Rapallo.", quoted(ada.sees()));
    assertEquals("more context", labels(ada.sees()).getFirst());
    assertTrue(source(ada.sees()).endsWith(" · 2 of 3"), source(ada.sees()));
    ada.presses("next source").presses("next source");
    assertEquals(EXCERPT, quoted(ada.sees()));
  }

  @Test
  void twoExcerptsOfOnePassageAreLookedAtOneByOne() {
    ada.types(Shelf.TERMS);
    assertEquals("They *gave up all claims* on each other.", quoted(ada.sees()));
    assertTrue(source(ada.sees()).endsWith(" · 1 of 3"), source(ada.sees()));
    ada.presses("next excerpt");
    assertEquals("Secret *training of German troops* followed.", quoted(ada.sees()));
    assertTrue(source(ada.sees()).endsWith(" · 2 of 3"), source(ada.sees()));
    ada.presses("full passage").presses("shorter");
    assertEquals("Secret *training of German troops* followed.", quoted(ada.sees()));
    ada.presses("next source").presses("next source");
    assertEquals("They *gave up all claims* on each other.", quoted(ada.sees()));
  }

  @Test
  void noMoreSourcesAreOfferedThanTheSettingsAllow() {
    Classroom.Member bob = new Lesson(1).room.joins("bob").types(Shelf.WHEN);
    assertEquals(
        List.of("more context", "full passage", "ask on", "👍", "👎", "why this?"),
        labels(bob.sees()));
    assertTrue(source(bob.sees()).endsWith("item 9"));
  }

  @Test
  void whyThisIsToldToWhoeverAsks() {
    ada.types(Shelf.WHEN).presses("why this?");
    Message.Table table = (Message.Table) ada.whispers().getFirst().message();
    assertEquals(
        List.of(
            List.of("words matched", "outcasts, treaty"),
            List.of("sure of it", "83 %"),
            List.of("words", "0.90"),
            List.of("year", "0.25"),
            List.of("score", "1.50")),
        table.rows());
  }

  @Test
  void whatIsNotThereIsSaidToTheAskerAndTheNearestIsNoAnswer() {
    ada.types(Shelf.WHO);
    assertEquals(List.of(), room.wall());
    assertEquals("*Not in the sources.* Nearest, but not an answer:", said(ada.sees()));
    assertEquals("The treaty of Berlin of 1926 confirmed Rapallo.", quoted(ada.sees()));
    assertEquals(List.of("more context", "why this?"), labels(ada.sees()));
  }

  @Test
  void whereNothingIsEvenNearThatIsAllThatIsSaid() {
    ada.types("What is left?");
    assertEquals(List.of(Post.note("Not in the sources.")), ada.whispers());
  }

  @Test
  void thumbsAreKeptWithThePassageAndThankedForQuietly() {
    ada.types(Shelf.WHEN).presses("👍");
    room.joins("bob").types(Shelf.WHEN).presses("next source").presses("👎");
    assertEquals(List.of(Post.note("Thank you, noted.")), ada.whispers());
    assertEquals(new Feedback.Thumbs(1, 0), thumbs("rapallo"));
    assertEquals(new Feedback.Thumbs(0, 1), thumbs("berlin"));
    assertEquals(2, room.wall().size());
  }

  @Test
  void theSameQuestionIsLookedUpOnceUntilTheSourcesChange() {
    ada.types(Shelf.WHEN).presses("next source").presses("more context");
    room.joins("bob").types(Shelf.WHEN);
    assertEquals(1, lesson.shelf.lookUps());
    lesson.shelf.changes();
    room.joins("eve").types(Shelf.WHEN);
    assertEquals(2, lesson.shelf.lookUps());
  }

  @Test
  void buttonsOutliveTheProcess() {
    ada.types(Shelf.WHEN);
    lesson.restarts();
    ada.presses("next source");
    assertTrue(source(ada.sees()).endsWith(" · 2 of 3"));
  }

  @Test
  void wordsThatDoNotStandInTheIndexAreNeverShown() {
    lesson.shelf.forge(
        "rapallo",
        "Germany and Soviet Russia came to terms at Locarno on 1 December 1925.".repeat(3));
    try (LogBook log = new LogBook(Dispatcher.class)) {
      ada.types(Shelf.WHEN);
      assertEquals(List.of(), room.wall());
      assertEquals(
          List.of(Post.note("Sorry, something went wrong here. It has been noted.")),
          ada.whispers());
      assertEquals(List.of("words shown do not stand in passage rapallo"), log.causes());
    }
  }

  @Test
  void aPassageThatIsGoneIsNotShown() {
    lesson.shelf.lose("rapallo");
    ada.types(Shelf.WHEN);
    assertEquals(
        List.of(Post.note("The sources have just changed. Please ask again.")), ada.whispers());
  }

  @Test
  void aQuestionHasWordsAndNotTooMany() {
    ada.types("/ask ").types("x".repeat(1_001));
    assertEquals(
        List.of(
            Post.note("I need a question: /ask QUESTION"),
            Post.note("That is long for a question. At most 1,000 characters, please.")),
        ada.whispers());
  }

  @Test
  void aServerIsAnsweredFromItsOwnSources() {
    hidePaper(Classroom.SCHOOL);
    ada.types(Shelf.WHEN).presses("next source");
    assertEquals("The Genoa conference met in *April 1922*.", quoted(ada.sees()));
    assertTrue(source(ada.sees()).endsWith(" · 2 of 2"));
    ada.types(Shelf.WHAT);
    assertEquals(List.of(Post.note("Not in the sources.")), ada.whispers());
  }

  @Test
  void aNeighbourThatDoesNotCountIsNotShownEither() {
    hidePaper(Classroom.SCHOOL);
    ada.types(Shelf.WHEN).presses("more context");
    assertEquals(2, quotations(ada.sees()).size());
    assertTrue(quotations(ada.sees()).getFirst().words().words().contains("Genoa"));
  }

  @Test
  void aButtonFromAnotherServerShowsNothingThatDoesNotCountHere() {
    ServerRef other = new ServerRef(room.name(), "other");
    hidePaper(other);
    ada.types(Shelf.WHEN).presses("next source");
    Classroom.Member spy = room.joins("spy", Role.ANYONE, other, "cellar").sees(ada.sees());
    spy.presses("why this?").sees(ada.sees()).presses("more context");
    assertEquals(PASSAGE, marked(quotations(spy.sees()).get(1)));
    assertEquals(2, quotations(spy.sees()).size());
    lesson.selections.put(other, Selection.of(Set.of("elsewhere")));
    spy.sees(ada.sees()).presses("next source");
    assertEquals(Post.note("Not in the sources."), spy.sees());
  }

  @Test
  void answersAreFramedInTheLanguageOfTheReader() {
    ada.reads(Locale.GERMAN).types(Shelf.WHEN);
    assertTrue(source(ada.sees()).contains("(2. Juli 2011)"), source(ada.sees()));
    assertTrue(source(ada.sees()).endsWith(" · 1 von 3"), source(ada.sees()));
    assertEquals("mehr Umfeld", labels(ada.sees()).getFirst());
    ada.reads(Locale.FRANCE).types("What is left?");
    assertEquals(Post.note("Pas dans les sources."), ada.sees());
    ada.reads(Locale.ITALIAN).types(Shelf.WHEN);
    assertTrue(source(ada.sees()).contains("(2 July 2011)"), source(ada.sees()));
  }

  private void hidePaper(ServerRef school) {
    lesson.selections.put(
        school, new Selection(Optional.empty(), Set.of(new SourceId("paper")), Set.of()));
  }

  private Feedback.Thumbs thumbs(String passage) {
    return lesson.feedback.of(Classroom.SCHOOL, new PassageId(passage));
  }

  private static String marked(Quotation quotation) {
    return Lesson.marked(quotation.words());
  }

  private static String source(Post post) {
    return quotations(post).getFirst().source();
  }

  private static List<String> first(int most, Post post) {
    return labels(post).subList(0, most);
  }
}
