package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clio.bot.chat.Role;
import dev.clio.fake.telegram.Chat;
import dev.clio.fake.telegram.Fault;
import dev.clio.fake.telegram.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people are in groups. */
final class RolesTest {
  private final Bot bot = new Bot().open().echoes();
  private final User ada = bot.telegram.user("Ada");
  private final User ben = bot.telegram.user("Ben");
  private final Chat group = bot.telegram.supergroup("History", ada, ben);

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void theCreatorIsAnAdminAndMembersAreNothing() {
    assertEquals(Role.ADMIN, role(ada, "/help"));
    assertEquals(Role.ANYONE, role(ben, "/help"));
    ada.types("/help").awaitReply();
    assertEquals(Role.ANYONE, bot.called().as());
  }

  @Test
  void whatSomebodyIsIsRememberedForMinutes() {
    assertEquals(Role.ANYONE, role(ben, "/help"));
    group.promotes(ben);
    assertEquals(Role.ANYONE, role(ben, "/pin remove x"));
    assertEquals(1, bot.telegram.calls("getChatAdministrators"));
    bot.timers.pass(Roles.REMEMBERED);
    Role promoted = role(ben, "/help");
    assertEquals(true, promoted.may(Role.HOST));
  }

  @Test
  void oneCallTellsItOfAllMembers() {
    for (int i = 0; i < 5; i++) {
      assertEquals(Role.ADMIN, role(ada, "/ask who?"));
      assertEquals(Role.ANYONE, role(ben, "/ask who?"));
    }
    assertEquals(1, bot.telegram.calls("getChatAdministrators"));
  }

  @Test
  void aQuestionDoesNotWaitForIt() {
    bot.telegram.faults().always("getChatAdministrators", new Fault.ServerError());
    assertEquals(Role.ANYONE, role(ada, "/ask who?"));
    bot.telegram.faults().none();
    assertEquals(Role.ADMIN, role(ada, "/ask who?"));
  }

  @Test
  void whomTelegramDoesNotTellIsNothingAndIsAskedForAgain() {
    bot.telegram.faults().always("getChatAdministrators", new Fault.ServerError());
    group.fromBot();
    ada.types(group, "/help");
    bot.passUntil(() -> bot.heard.size() == 1);
    assertEquals(Role.ANYONE, bot.called().as());
    bot.telegram.faults().none();
    assertEquals(Role.ADMIN, role(ada, "/help"));
  }

  @Test
  void whoSpeaksForTheGroupIsAnAdmin() {
    ObjectMapper json = new ObjectMapper();
    ObjectNode message = json.createObjectNode().put("message_id", 77).put("text", "/help");
    message
        .putObject("from")
        .put("id", 1_087_968_824)
        .put("is_bot", true)
        .put("first_name", "Group")
        .put("username", "GroupAnonymousBot");
    message
        .putObject("sender_chat")
        .put("id", group.id())
        .put("type", "supergroup")
        .put("title", "History");
    message
        .putObject("chat")
        .put("id", group.id())
        .put("type", "supergroup")
        .put("title", "History");
    message.put("date", bot.timers.instant().getEpochSecond());
    bot.telegram.happens("message", message);
    Bot.await(() -> !bot.heard.isEmpty());
    assertEquals(Role.ADMIN, bot.called().as());
    assertEquals("History", bot.called().by().name());
    assertEquals(0, bot.telegram.calls("getChatAdministrators"));
  }

  private Role role(User user, String line) {
    int before = bot.heard.size();
    user.types(group, line);
    bot.passUntil(() -> bot.heard.size() > before);
    return bot.called().as();
  }
}
