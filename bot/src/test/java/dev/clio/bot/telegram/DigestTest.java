package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Dot;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.Text;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.Fault;
import dev.clio.fake.telegram.User;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes by itself: with a picture, without a sound, and once. */
final class DigestTest {
  private final Bot bot = new Bot();
  private final User ada = bot.telegram.user("Ada");
  private Chat chat;

  @BeforeEach
  void open() {
    bot.open();
    ada.types("hello");
    Bot.await(() -> bot.heard.size() == 1);
    chat = ada.alone();
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), bot.telegram.violations());
    bot.close();
  }

  private static Quotation told(String title, String words) {
    return new Quotation(
        Optional.of("1939 · 87 years ago"),
        Text.of("").strong(title).plain("\n" + words),
        "A History (1990)",
        Optional.empty(),
        List.of());
  }

  private static Post digest(Quotation... quotations) {
    return new Post(
            new Message.Cited(Text.of("").strong("23 August"), List.of(quotations)),
            List.of(new Action("Ask about 1939", Call.of("ask").with("question", "pact"))))
        .with(Dot.picture());
  }

  private static Post digest() {
    return digest(told("The pact", "In Moscow, at night."));
  }

  private Posted post(Post post, Sending how) {
    ChatRef there = new ChatRef(Address.TELEGRAM, Long.toString(chat.id()));
    return bot.passing(() -> bot.platform.post(there, post, how));
  }

  private static Sending once(Optional<Instant> begun, AtomicInteger asked) {
    return Sending.digest(
        false,
        new Sending.Once(
            "digest 2026-08-23",
            () -> {
              asked.incrementAndGet();
              return begun;
            }));
  }

  private static Posted.Reason failed(Posted posted) {
    return assertInstanceOf(Posted.Failed.class, posted).reason();
  }

  private ChatMessage last() {
    return chat.fromBot().getLast();
  }

  @Test
  void aPictureHasTheWordsUnderIt() {
    post(digest(), Sending.NOW);

    assertEquals(
        "23 August\n1939 · 87 years ago\nThe pact\nIn Moscow, at night.\nA History (1990)",
        last().text());
    assertEquals("photo", last().content().file().orElseThrow().kind());
    assertArrayEquals(Dot.picture().png().toArray(), last().content().file().orElseThrow().bytes());
    assertEquals(List.of("Ask about 1939"), last().buttons());
  }

  @Test
  void whereThereIsLessRoomTheLastKeepOnlyWhatIsStrong() {
    String long300 = String.join(" ", Collections.nCopies(50, "words"));
    Post post =
        digest(
            told("First", long300),
            told("Second", long300),
            told("Third", long300),
            told("Fourth", long300),
            told("Fifth", long300));

    post(post, Sending.NOW);

    String text = last().text();
    assertTrue(text.length() <= 1_024, text.length() + " characters");
    assertTrue(text.contains("First\nwords"), text);
    assertTrue(text.contains("Fifth\n[5] A History"), text);
    assertTrue(!text.contains("…"), text);
  }

  @Test
  void aPictureIsNotRevisedButSaidAnew() {
    Posted posted = post(digest(), Sending.NOW);

    bot.passing(
        () ->
            bot.platform.revise(
                assertInstanceOf(Posted.Done.class, posted).message(), Post.note("words")));

    assertEquals(2, chat.fromBot().size());
    assertEquals("words", last().text());
  }

  @Test
  void noDeviceRingsForASilentOne() {
    post(digest(), Sending.digest(true, new Sending.Once("a", Sending.Beginning.FORGOTTEN)));
    assertEquals("true", bot.telegram.lastCall("sendPhoto").path("disable_notification").asText());

    post(
        Post.note("words"),
        Sending.digest(true, new Sending.Once("b", Sending.Beginning.FORGOTTEN)));
    assertEquals(
        "true", bot.telegram.lastCall("sendMessage").path("disable_notification").asText());
    post(Post.note("words"), Sending.NOW);
    assertTrue(!bot.telegram.lastCall("sendMessage").path("disable_notification").asBoolean());
  }

  @Test
  void whatCertainlyDidNotArriveIsSentAgainAndRememberedOnce() {
    AtomicInteger asked = new AtomicInteger();
    bot.telegram.faults().next("sendPhoto", new Fault.ServerError(), new Fault.TooManyRequests(3));

    assertInstanceOf(Posted.Done.class, post(digest(), once(Optional.empty(), asked)));

    assertEquals(1, asked.get());
    assertEquals(1, chat.fromBot().size());
  }

  @Test
  void whoseAnswerGotLostIsInDoubtAndNotSentAgain() {
    bot.telegram.faults().next("sendPhoto", new Fault.DroppedAfter());

    assertEquals(
        Posted.Reason.DOUBTFUL,
        failed(post(digest(), once(Optional.empty(), new AtomicInteger()))));
    assertEquals(1, bot.telegram.calls("sendPhoto"));
  }

  @Test
  void whatSomebodyElseBeganIsInDoubt() {
    Instant before = bot.timers.instant().minusSeconds(1);

    assertEquals(
        Posted.Reason.DOUBTFUL,
        failed(post(digest(), once(Optional.of(before), new AtomicInteger()))));
    assertEquals(0, bot.telegram.calls("sendPhoto"));
  }

  @Test
  void somebodyIsToldAlone() {
    Person person = bot.called().by();
    ChatRef alone = bot.platform.direct(person).orElseThrow();

    bot.passing(() -> bot.platform.post(alone, Post.note("between us"), Sending.NOW));

    assertEquals("between us", last().text());
  }

  @Test
  void aTopicOfAForumIsPostedTo() {
    Chat forum = bot.telegram.forum("History", ada);
    int topic = forum.opens(ada, "Unit 3").id();
    ChatRef there = new ChatRef(Address.TELEGRAM, forum.id() + "/" + topic);

    bot.passing(() -> bot.platform.post(there, digest(), Sending.NOW));

    assertEquals(Optional.of(topic), forum.fromBot().getLast().thread());
  }
}
