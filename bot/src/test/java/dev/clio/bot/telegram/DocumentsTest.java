package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clio.bot.chat.Bytes;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Text;
import dev.clio.bot.chat.Upload;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.User;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files, both ways. */
final class DocumentsTest {
  private static final byte[] PDF = "%PDF all of it".getBytes(StandardCharsets.UTF_8);

  private final Bot bot = new Bot().open().echoes();
  private final User ada = bot.telegram.user("Ada", "de");
  private final User ben = bot.telegram.user("Ben");
  private final Chat group = bot.telegram.group("History", ada, ben);

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void aFileComesWithTheCommandUnderIt() throws IOException {
    ada.sendsDocument(group, "my notes.pdf", PDF, "/sources_add Unit 3 reader").awaitReply();
    assertEquals(
        new Call("sources add", Map.of("file", "my notes.pdf", "title", "Unit 3 reader")),
        bot.called().call());
    Upload upload = bot.called().upload().orElseThrow();
    assertEquals("my notes.pdf", upload.name());
    assertEquals(PDF.length, upload.size());
    assertArrayEquals(PDF, read(upload));
  }

  @Test
  void aFileIsAlsoTakenByReplyingToIt() throws IOException {
    ChatMessage file = ben.sendsDocument(group, "essay.md", PDF, "").message();
    ada.replies(file, "/sources add").awaitReply();
    assertEquals(new Call("sources add", Map.of("file", "essay.md")), bot.called().call());
    assertArrayEquals(PDF, read(bot.called().upload().orElseThrow()));
    assertEquals(1, bot.heard.size());
  }

  @Test
  void withoutAFileTheWordsAreNoFile() {
    ada.types(group, "/sources add Unit 3 reader").awaitReply();
    assertEquals(Call.of("sources add"), bot.called().call());
    assertTrue(bot.called().upload().isEmpty());
  }

  @Test
  void aFileAloneIsAnsweredWithHowToSendIt() {
    String hint = ada.sendsDocument(ada.alone(), "essay.md", PDF, "").awaitReply().text();
    assertTrue(hint.contains("/quellen_neu") && hint.startsWith("Damit Clio"), hint);
    ada.sendsDocument(group, "essay.md", PDF, "look at this");
    ada.types(group, "/help").awaitReply();
    assertEquals(1, bot.heard.size());
  }

  @Test
  void aFileIsNotReadBeyondItsSize() {
    ada.sendsDocument(group, "essay.md", PDF, "").message();
    ObjectNode message = new ObjectMapper().createObjectNode();
    message.put("message_id", 99).put("caption", "/sources_add");
    message.put("date", bot.timers.instant().getEpochSecond());
    message.putObject("from").put("id", ada.id()).put("is_bot", false).put("first_name", "Ada");
    message.putObject("chat").put("id", group.id()).put("type", "group");
    message
        .putObject("document")
        .put("file_id", "BQACAgIAAxkBAAIB1")
        .put("file_unique_id", "u")
        .put("file_name", "small.md")
        .put("file_size", 3);
    bot.telegram.happens("message", message);
    Bot.await(() -> bot.heard.size() == 1);
    Upload upload = bot.called().upload().orElseThrow();
    assertEquals(
        "The file is larger than Telegram said.",
        assertThrows(IOException.class, () -> read(upload)).getMessage());
  }

  @Test
  void aFileThatTelegramDoesNotHandOverIsAnError() {
    ada.sendsDocument(group, "big.pdf", new byte[20 * 1024 * 1024 + 1], "/sources_add")
        .awaitReply();
    Upload upload = bot.called().upload().orElseThrow();
    String why = assertThrows(IOException.class, () -> read(upload)).getMessage();
    assertEquals("Bad Request: file is too big", why);
  }

  @Test
  void clioSendsFilesToo() {
    bot.says(
        new Reply.Say(
            Post.of(
                new Message.Attachment(
                    "mine.json", Bytes.of("{\"all\":1}"), Text.of("What <Clio> stores")))));
    ChatMessage sent = ben.types("/help").awaitReply();
    assertEquals("mine.json", sent.content().file().orElseThrow().name());
    assertArrayEquals(
        "{\"all\":1}".getBytes(StandardCharsets.UTF_8),
        sent.content().file().orElseThrow().bytes());
    assertEquals("What <Clio> stores", sent.text());
  }

  private static byte[] read(Upload upload) throws IOException {
    try (InputStream in = upload.content().open()) {
      return in.readAllBytes();
    }
  }
}
