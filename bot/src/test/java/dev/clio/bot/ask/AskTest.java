package dev.clio.bot.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Clockwork;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LogBook;
import dev.clio.index.passage.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Questions in the class room. */
final class AskTest {
  private static final String EXCERPT =
      "Germany and Soviet Russia, both shut out of the post-war order, came to terms at"
          + " *Rapallo on 16 April 1922*.";

  private final Clockwork clock = new Clockwork();
  private final Shelf shelf = new Shelf();
  private final Classroom room = open(3);
  private final Classroom.Member ada = room.joins("ada");

  @Test
  void theAnswerIsStrongInItsExcerptAndSaysWhereItStands() {
    ada.types("/ask " + Shelf.WHEN);
    Quotation quotation = quotations(ada.sees()).getFirst();
    assertEquals(EXCERPT, marked(quotation.words()));
    assertEquals(
        "A. Teacher, Outline (2 July 2011), \"1918-1930 > Events\", item 8, item 9 · 1 of 3",
        quotation.source());
    assertEquals("https://example.org/outline", quotation.link().orElseThrow().toString());
    assertEquals(List.of("The USSR was founded only on 30 December 1922."), quotation.notes());
    assertEquals(List.of("more context", "next source", "why this?"), labels(ada.sees()));
    assertEquals(1, room.wall().size());
  }

  @Test
  void wordsWithoutACommandAreAQuestion() {
    ada.types(Shelf.WHEN);
    assertEquals(EXCERPT, marked(quotations(ada.sees()).getFirst().words()));
  }

  @Test
  void moreContextIsTheWholePassageThenItsNeighboursInTheSamePlace() {
    ada.types(Shelf.WHEN).presses("more context");
    assertEquals(
        EXCERPT
            + " They gave up all claims on each other. Secret training of German troops"
            + " followed.",
        marked(quotations(ada.sees()).getFirst().words()));
    ada.presses("more context");
    assertEquals(
        List.of(
            "The Genoa conference met in April 1922.",
            quotations(ada.sees()).get(1).words().words(),
            "The treaty of Berlin of 1926 confirmed Rapallo."),
        quotations(ada.sees()).stream().map(shown -> shown.words().words()).toList());
    assertEquals(List.of("next source", "why this?"), labels(ada.sees()));
    assertEquals(1, room.wall().size(), "the message was revised, not repeated");
  }

  @Test
  void nextSourceGoesRound() {
    ada.types(Shelf.WHEN).presses("next source");
    Quotation second = quotations(ada.sees()).getFirst();
    assertEquals("The treaty of Berlin of *1926* confirmed Rapallo.", marked(second.words()));
    assertTrue(second.source().endsWith(" · 2 of 3"), second.source());
    ada.presses("next source").presses("next source");
    assertEquals(EXCERPT, marked(quotations(ada.sees()).getFirst().words()));
  }

  @Test
  void noMoreSourcesAreOfferedThanTheSettingsAllow() {
    Classroom strict = open(1);
    Classroom.Member bob = strict.joins("bob");
    bob.types(Shelf.WHEN);
    assertEquals(List.of("more context", "why this?"), labels(bob.sees()));
    assertTrue(quotations(bob.sees()).getFirst().source().endsWith("item 9"));
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
    Message.Cited cited = (Message.Cited) ada.whispers().getFirst().message();
    assertEquals("*Not in the sources.* Nearest, but not an answer:", marked(cited.lead()));
    Text nearest = cited.quotations().getFirst().words();
    assertEquals("The treaty of Berlin of 1926 confirmed Rapallo.", marked(nearest));
  }

  @Test
  void whereNothingIsEvenNearThatIsAllThatIsSaid() {
    ada.types("What is left?");
    assertEquals(List.of(Post.note("Not in the sources.")), ada.whispers());
  }

  @Test
  void theQuestionBeforeIsGivenAlongForTenMinutes() {
    ada.types(Shelf.WHEN);
    clock.passes(Duration.ofMinutes(9));
    ada.types("and who signed it?");
    clock.passes(Duration.ofMinutes(10));
    ada.types("and why?");
    assertEquals(
        List.of(
            Question.of(Shelf.WHEN),
            new Question("and who signed it?", Optional.of(Shelf.WHEN)),
            Question.of("and why?")),
        shelf.asked());
  }

  @Test
  void nobodyFollowsUpOnTheQuestionOfAnother() {
    ada.types(Shelf.WHEN);
    room.joins("bob").types("and who signed it?");
    room.joins("ada", Role.ANYONE, "another room").types("and where?");
    assertEquals(
        List.of(
            Question.of(Shelf.WHEN), Question.of("and who signed it?"), Question.of("and where?")),
        shelf.asked());
  }

  @Test
  void aButtonRemembersTheContextOfItsQuestion() {
    ada.types(Shelf.WHO).types(Shelf.WHEN);
    clock.passes(Duration.ofHours(100));
    shelf.changes();
    ada.presses("next source");
    assertEquals(new Question(Shelf.WHEN, Optional.of(Shelf.WHO)), shelf.asked().getLast());
  }

  @Test
  void theSameQuestionIsLookedUpOnceUntilTheSourcesChange() {
    ada.types(Shelf.WHEN).presses("next source").presses("more context");
    room.joins("bob").types(Shelf.WHEN);
    assertEquals(1, shelf.asked().size());
    shelf.changes();
    room.joins("eve").types(Shelf.WHEN);
    assertEquals(2, shelf.asked().size());
  }

  @Test
  void buttonsOutliveTheProcess() {
    ada.types(Shelf.WHEN);
    start(room, 3);
    ada.presses("next source");
    assertTrue(quotations(ada.sees()).getFirst().source().endsWith(" · 2 of 3"));
  }

  @Test
  void wordsThatDoNotStandInTheIndexAreNeverShown() {
    shelf.forge(
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
    shelf.lose("rapallo");
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

  private Classroom open(int excerpts) {
    Classroom opened = new Classroom();
    start(opened, excerpts);
    return opened;
  }

  private void start(Classroom classroom, int excerpts) {
    AskFeature feature = new AskFeature(shelf, new AskSettings(excerpts), clock);
    Dispatcher dispatcher = new Dispatcher(List.of(feature), clock);
    classroom.open(dispatcher.menu(AskFeature.COMMAND), dispatcher);
  }

  private static List<Quotation> quotations(Post post) {
    return ((Message.Cited) post.message()).quotations();
  }

  private static List<String> labels(Post post) {
    return post.actions().stream().map(Action::label).toList();
  }

  private static String marked(Text text) {
    return text.spans().stream()
        .map(
            span ->
                switch (span) {
                  case Text.Strong(var words) -> "*" + words + "*";
                  case Text.Plain(var words) -> words;
                  case Text.Hidden(var words) -> "|" + words + "|";
                  case Text.Link(var words, var to) -> words + "<" + to + ">";
                })
        .collect(Collectors.joining());
  }
}
