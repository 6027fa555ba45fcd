package dev.clio.fake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonParseException;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.Fault;
import dev.clio.fake.telegram.Press;
import dev.clio.fake.telegram.Toast;
import dev.clio.fake.telegram.Topic;
import dev.clio.fake.telegram.User;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.polls.StopPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The fake Telegram under the real telegrambots library. */
final class TelegramClientTest {
  private LibraryBot bot;
  private User ada;

  @BeforeEach
  void start() throws Exception {
    bot = LibraryBot.start();
    ada = bot.telegram().user("Ada");
  }

  @AfterEach
  void stop() {
    bot.close();
    assertEquals(List.of(), bot.telegram().violations());
  }

  @Test
  void knowsItself() throws Exception {
    assertEquals("clio_bot", bot.client().execute(new GetMe()).getUserName());
    assertEquals(1, bot.telegram().calls("deleteWebhook"));
  }

  @Test
  void answersTypedWords() {
    ChatMessage reply = ada.types("hello").awaitReply();
    assertEquals("You said: hello & <all>", reply.text());
    assertEquals(List.of("hello"), reply.content().parts("bold"));
    assertEquals(List.of("More"), reply.buttons());
  }

  @Test
  void answersAPress() {
    Press press = ada.presses(ada.types("hello").awaitReply(), "More");
    assertEquals(new Toast("Here", false, ""), press.awaitToast());
    assertEquals("More of it", press.awaitEdit().text());
  }

  @Test
  void answersInlineQueries() {
    var query = ada.asksInline("rapallo");
    assertEquals("About rapallo", query.awaitResults().getFirst().path("title").asText());
    assertEquals("rapallo!", query.chooses(0, ada.alone()).text());
  }

  @Test
  void sendsAndFetchesFiles() throws Exception {
    ada.types("hello").awaitReply();
    byte[] bytes = {1, 2, 3};
    var sent =
        bot.client()
            .execute(
                SendDocument.builder()
                    .chatId(ada.id())
                    .document(new InputFile(new ByteArrayInputStream(bytes), "Überblick.txt"))
                    .caption("<i>Look</i>")
                    .parseMode("HTML")
                    .build());
    var file = ada.alone().fromBot().getLast().content().file().orElseThrow();
    assertEquals("Überblick.txt", file.name());
    assertArrayEquals(bytes, file.bytes());
    var found = bot.client().execute(new GetFile(sent.getDocument().getFileId()));
    assertEquals(file.path(), found.getFilePath());
  }

  @Test
  void opensPollsTopicsAndMenus() throws Exception {
    Chat school = bot.telegram().forum("School", ada);
    school.promotesBot();
    var created =
        bot.client().execute(new CreateForumTopic(String.valueOf(school.id()), "History"));
    Topic topic = school.topics().getFirst();
    assertEquals(topic.id(), created.getMessageThreadId());
    var poll =
        bot.client()
            .execute(
                SendPoll.builder()
                    .chatId(school.id())
                    .messageThreadId(topic.id())
                    .question("When?")
                    .type("quiz")
                    .isAnonymous(false)
                    .correctOptionIds(List.of(1))
                    .options(List.of(new InputPollOption("1921"), new InputPollOption("1922")))
                    .build());
    ada.votes(school.in(topic).getLast(), List.of(1));
    var closed =
        bot.client().execute(new StopPoll(String.valueOf(school.id()), poll.getMessageId()));
    assertEquals(1, closed.getTotalVoterCount());
    bot.client()
        .execute(
            SetMyCommands.builder()
                .command(new BotCommand("ask", "Fragt"))
                .scope(new BotCommandScopeAllGroupChats())
                .languageCode("de")
                .build());
    assertEquals(List.of("all_group_chats/de"), List.copyOf(bot.telegram().menus().keySet()));
  }

  @Test
  void tellsWhoMayWhat() throws Exception {
    Chat group = bot.telegram().group("Class 9", ada);
    String chat = String.valueOf(group.id());
    assertEquals("creator", bot.client().execute(new GetChatMember(chat, ada.id())).getStatus());
    assertEquals(1, bot.client().execute(new GetChatAdministrators(chat)).size());
  }

  @Test
  void refusesInTelegramsWords() throws Exception {
    ada.types("hello").awaitReply();
    bot.telegram()
        .faults()
        .next("sendMessage", new Fault.TooManyRequests(3), new Fault.BadGateway());
    TelegramApiRequestException later = refused("x");
    assertEquals(429, later.getErrorCode());
    assertEquals(3, later.getParameters().getRetryAfter());
    TelegramApiRequestException page = refused("x");
    assertEquals(0, page.getErrorCode());
    assertInstanceOf(JsonParseException.class, page.getCause());
    TelegramApiRequestException missing = refused("x", 999);
    assertEquals(400, missing.getErrorCode());
    assertEquals("Bad Request: message to be replied not found", missing.getApiResponse());
  }

  /** OkHttp says a request again if its kept connection breaks: the bot's client must forbid it. */
  @Test
  void aBrokenConnectionIsAnError() {
    ada.types("hello").awaitReply();
    bot.telegram().faults().next("sendMessage", new Fault.DroppedAfter());
    int before = bot.telegram().calls("sendMessage");
    var failed =
        assertThrows(TelegramApiException.class, () -> bot.client().execute(message("once", 0)));
    assertInstanceOf(IOException.class, failed.getCause());
    assertEquals(before + 1, bot.telegram().calls("sendMessage"));
    assertEquals("once", ada.alone().fromBot().getLast().text());
  }

  private TelegramApiRequestException refused(String text) {
    return refused(text, 0);
  }

  private TelegramApiRequestException refused(String text, int replyTo) {
    return assertThrows(
        TelegramApiRequestException.class, () -> bot.client().execute(message(text, replyTo)));
  }

  private SendMessage message(String text, int replyTo) {
    var message = new SendMessage(String.valueOf(ada.id()), text);
    if (replyTo > 0) {
      message.setReplyParameters(ReplyParameters.builder().messageId(replyTo).build());
    }
    return message;
  }
}
