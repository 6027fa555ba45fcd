package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Text;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.Topic;
import dev.clio.fake.telegram.User;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people write, alone with Clio, in groups and in topics. */
final class MessagesTest {
  private final Bot bot = new Bot().open().echoes();
  private final User ada = bot.telegram.user("Ada", "de-CH");
  private final User ben = bot.telegram.user("Ben");

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void aloneWithClioWordsAreQuestions() {
    ChatMessage answer = ada.types("who was it?").awaitReply();
    assertEquals("ask who was it?", answer.text());
    assertTrue(answer.replyTo().isEmpty());
    Incoming.Called called = bot.called();
    assertTrue(called.in().direct() && called.in().server().isEmpty());
    assertEquals(Long.toString(ada.id()), called.by().account());
    assertEquals("Ada", called.by().name());
    assertEquals(Locale.forLanguageTag("de-CH"), called.language());
  }

  @Test
  void inAGroupAnAnswerRepliesToWhoeverAsked() {
    Chat group = bot.telegram.group("History", ada, ben);
    ChatMessage answer = ben.types(group, "/ask@clio_bot who\nwas it?").awaitReply();
    assertEquals("ask who\nwas it?", answer.text());
    assertEquals("/ask@clio_bot who\nwas it?", answer.replyTo().orElseThrow().text());
    Incoming.Called called = bot.called();
    assertFalse(called.in().direct());
    assertEquals(ref(group.id()), called.in().chat());
    assertEquals(
        Optional.of(new ServerRef(Address.TELEGRAM, Long.toString(group.id()))),
        called.in().server());
    assertTrue(called.in().parent().isEmpty());
    assertEquals("ask who?", ben.types(group, "/ask who?").awaitReply().text());
  }

  @Test
  void whatIsForOthersIsLeftToThem() {
    Chat group = bot.telegram.group("History", ada, ben);
    bot.telegram.privacyMode(false);
    ada.types(group, "/ask@other_bot who?");
    ada.types(group, "/weather now");
    ada.types(group, "just talking, 1/2 of it");
    ada.edits(ada.types(group, "more talk").message(), "/ask edited");
    assertEquals("help", ada.types(group, "/help").awaitReply().text());
    assertEquals(1, bot.heard.size());
  }

  @Test
  void aMentionIsForClioWhereItIsSeen() {
    Chat group = bot.telegram.group("History", ada, ben);
    bot.telegram.privacyMode(false);
    assertEquals("ask who was it?", ada.types(group, "@Clio_Bot, who was it?").awaitReply().text());
    assertEquals(
        "ask and when then?", ada.types(group, "and when @clio_bot then?").awaitReply().text());
    assertEquals(2, bot.heard.size());
  }

  @Test
  void aReplyToClioFollowsUpOnWhatItSaid() {
    Chat group = bot.telegram.supergroup("History", ada, ben);
    Call more = new Call("ask", Map.of("part", "whole", "question", "who?"));
    bot.says(
        new Reply.Say(
            new Post(new Message.Note(Text.of("Rapallo")), List.of(new Action("more", more)))));
    ChatMessage first = ada.types(group, "/ask who?").awaitReply();
    bot.echoes().later();
    ChatMessage second = ben.replies(first, "and who signed it?").awaitReply();
    assertEquals("ask and who signed it?", second.text());
    Incoming.On on = bot.called().on().orElseThrow();
    assertEquals(Optional.of(more), on.about());
    assertEquals(Integer.toString(first.id()), on.message().id());
    assertEquals(bot.called().in().chat(), on.message().chat());
    bot.later();
    ben.replies(second, "and then?").awaitReply();
    assertEquals(Optional.empty(), bot.called().on().orElseThrow().about());
  }

  @Test
  void aReplyToSomebodyElseWithABareCommandAsksWhatTheySaid() {
    Chat group = bot.telegram.group("History", ada, ben);
    ChatMessage claim = ada.types(group, "Was the pact signed in 1938?").message();
    assertEquals(
        "ask Was the pact signed in 1938?", ben.replies(claim, "/ask").awaitReply().text());
    assertTrue(bot.called().on().isEmpty());
  }

  @Test
  void aTopicKeepsItsAnswers() {
    Chat forum = bot.telegram.forum("School", ada, ben);
    Topic unit = forum.opens(ada, "Unit 3");
    ChatMessage answer = ben.types(forum, unit, "/ask who?").awaitReply();
    assertEquals(Optional.of(unit.id()), answer.thread());
    Incoming.Called called = bot.called();
    assertEquals(ref(forum.id() + "/" + unit.id()), called.in().chat());
    assertEquals(Optional.of(ref(forum.id())), called.in().parent());
    assertEquals(
        Optional.of(new ServerRef(Address.TELEGRAM, Long.toString(forum.id()))),
        called.in().server());
    assertTrue(called.on().isEmpty(), "a topic's beginning is nothing that Clio said");
  }

  @Test
  void aLongExchangeMovesToATopicOfItsOwn() {
    Chat forum = bot.telegram.forum("School", ada, ben);
    forum.promotesBot();
    bot.says(new Reply.Move("Rapallo", Post.note("Let us go on here")));
    ada.types(forum, "/ask who?");
    ChatMessage moved = forum.awaitMessage(message -> message.text().startsWith("Let us"));
    assertEquals("Rapallo", forum.topics().getFirst().name());
    assertEquals(Optional.of(forum.topics().getFirst().id()), moved.thread());
    bot.echoes().later();
    ben.types(forum, forum.topics().getFirst(), "/ask and then?").awaitReply();
    assertTrue(bot.called().on().isEmpty(), "a topic of Clio's begins with no answer");

    bot.says(new Reply.Move("Rapallo", Post.note("Let us go on here")));
    for (Chat without :
        List.of(
            bot.telegram.forum("Where it may not", ada, ben),
            bot.telegram.supergroup("Where there are none", ada, ben))) {
      assertEquals("Let us go on here", ada.types(without, "/ask who?").awaitReply().text());
    }
  }

  @Test
  void linksLeadToActionsAndStartsToHelp() {
    String key =
        bot.shelf
            .put(List.of(new Action("quiz", new Call("ask", Map.of("question", "from a link")))))
            .getFirst();
    assertEquals("help", ada.starts("").awaitReply().text());
    assertEquals("ask from a link", ada.starts(key).awaitReply().text());
    String choice = bot.shelf.put(List.of(new Marks.Moved("1").action("x"))).getFirst();
    bot.later();
    for (String unknown : List.of("no-such-key", choice)) {
      String said = ada.starts(unknown).awaitReply().text();
      assertTrue(said.startsWith("Dieser Link"), said);
      bot.later();
    }
    assertEquals(2, bot.heard.size());
  }

  @Test
  void whatClioOfferedForPastingIsNotForClio() {
    bot.says(
        new Reply.Say(
            Post.of(
                new Message.Cited(
                    Text.of(""),
                    List.of(
                        new Quotation(
                            Optional.empty(),
                            Text.of("Rapallo"),
                            "Essay",
                            Optional.empty(),
                            List.of()))))));
    ada.asksInline("rapallo").chooses(0, ada.alone());
    bot.echoes();
    ada.types("who?").awaitReply();
    assertEquals(2, bot.heard.size());
  }

  private static ChatRef ref(Object id) {
    return new ChatRef(Address.TELEGRAM, id.toString());
  }
}
