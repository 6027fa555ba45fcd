package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.fake.telegram.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Telegram shows for a slash. */
final class MenuBoardTest {
  private final Bot bot = new Bot();

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void eachReaderSeesWhatTheyMayCallInTheirLanguage() {
    bot.open();
    Bot.await(() -> bot.telegram.menus().size() == 9);
    assertEquals(List.of("ask", "help"), shown("all_private_chats/"));
    assertEquals(List.of("ask", "help"), shown("all_group_chats/"));
    assertEquals(
        List.of("ask", "help", "sources_add", "pin_remove"), shown("all_chat_administrators/"));
    assertEquals(
        List.of("frage", "hilfe", "quellen_neu", "antwort_entfernen"),
        shown("all_chat_administrators/de"));
    assertEquals("aide", shown("all_private_chats/fr").get(1));
    JsonNode ask = board("all_private_chats/de").get(0);
    assertTrue(ask.path("description").asText().startsWith("Frag die Quellen"), "" + ask);
  }

  @Test
  void whatStandsThereIsNotWrittenAgain() {
    bot.open();
    Bot.await(() -> bot.telegram.menus().size() == 9);
    bot.platform.close();
    int written = bot.telegram.calls("setMyCommands");
    TelegramPlatform second = bot.platform(bot.telegram.api());
    bot.open(second);
    Bot.await(() -> bot.telegram.calls("getMyCommands") == 18);
    second.close();
    assertEquals(written, bot.telegram.calls("setMyCommands"));
  }

  @Test
  void aMenuThatCannotBeWrittenStopsNothing() {
    bot.telegram.faults().always("setMyCommands", new Fault.ServerError());
    bot.open().echoes();
    assertEquals("ask who?", bot.telegram.user("Ada").types("who?").awaitReply().text());
    bot.passUntil(() -> bot.telegram.calls("setMyCommands") >= 8);
  }

  private JsonNode board(String name) {
    return Objects.requireNonNull(bot.telegram.menus().get(name), name);
  }

  private List<String> shown(String board) {
    List<String> names = new ArrayList<>();
    board(board).forEach(one -> names.add(one.path("command").asText()));
    return names;
  }
}
