package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.InlineQuery;
import dev.clio.fake.telegram.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quotations to paste into any chat. */
final class InlineTest {
  private final Bot bot = new Bot().open();
  private final User ada = bot.telegram.user("Ada");

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void upToThreeQuotationsAreOffered() {
    List<Quotation> four = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      four.add(
          new Quotation(
              Optional.empty(),
              Text.of("They met ").strong("at Rapallo " + i).plain(" & signed."),
              "Essay, item " + i,
              Optional.empty(),
              List.of()));
    }
    bot.says(
        new Reply.Say(
            new Post(
                new Message.Cited(Text.of(""), four),
                List.of(new Action("more", Call.of("help"))))));
    InlineQuery query = ada.asksInline(" rapallo ");
    List<JsonNode> results = query.awaitResults();
    assertEquals(3, results.size());
    assertEquals("at Rapallo 2", results.get(1).path("title").asText());
    assertEquals("Essay, item 2", results.get(1).path("description").asText());
    assertFalse(results.get(1).has("reply_markup"));
    assertTrue(query.awaitAnswer().path("is_personal").asBoolean());
    assertEquals(30, query.awaitAnswer().path("cache_time").asInt());
    assertEquals(Lesson.MENU.pasted("rapallo"), bot.called().call());
    assertEquals(Role.ANYONE, bot.called().as());

    User ben = bot.telegram.user("Ben");
    Chat group = bot.telegram.group("Elsewhere", ada, ben);
    ChatMessage pasted = query.chooses(1, group);
    assertEquals("They met at Rapallo 2 & signed.\nEssay, item 2", pasted.text());
    assertEquals(List.of("at Rapallo 2"), pasted.content().parts("bold"));
    assertEquals(1, pasted.content().parts("expandable_blockquote").size());
  }

  @Test
  void whatCannotBeQuotedOffersNothing() {
    assertEquals(0, ada.asksInline("  ").awaitResults().size());
    assertEquals(0, bot.heard.size());
    bot.says(new Reply.Whisper(Post.note("One moment: ten questions this minute.")));
    assertEquals(0, ada.asksInline("rapallo").awaitResults().size());
  }

  @Test
  void onlyTheLastOfManyQueriesIsThoughtAbout() {
    CountDownLatch work = new CountDownLatch(1);
    bot.answers(
        incoming -> {
          try {
            work.await();
          } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
          }
          return new Reply.Silence();
        });
    ada.asksInline("r");
    Bot.await(() -> bot.heard.size() == 1);
    ada.asksInline("ra");
    ada.asksInline("rap");
    InlineQuery last = ada.asksInline("rapallo");
    Bot.await(() -> bot.telegram.unconfirmed() == 0);
    work.countDown();
    last.awaitAnswer();
    assertEquals(2, bot.heard.size());
    assertEquals(Optional.of("rapallo"), bot.called().call().argument("question"));
  }
}
