package dev.clio.bot.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.fake.discord.FakeChannel;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.FakeMessage;
import dev.clio.fake.discord.FakeUser;
import dev.clio.fake.discord.Option;
import dev.clio.fake.telegram.ChatMessage;
import dev.clio.fake.telegram.FakeTelegram;
import dev.clio.fake.telegram.Press;
import dev.clio.fake.telegram.User;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong between Clio and a platform: the right answer arrives all the same, once. */
final class FaultsTest {
  private static final String WHEN = "When was the treaty of Rapallo signed?";
  private static final String ANSWER =
      "The USSR and Germany signed the treaty of Rapallo on 16 April 1922";
  private static final String CALLBACK = "POST interactions/{}/{}/callback";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir static Path home;

  private static FakeDiscord discord;
  private static FakeTelegram telegram;
  private static Evening evening;

  @BeforeAll
  static void begin() throws Exception {
    discord = FakeDiscord.start(dev.clio.fake.discord.Setup.usual().patient(PATIENCE));
    telegram = FakeTelegram.start();
    evening = new Evening(home, discord, telegram).begin("");
  }

  @AfterAll
  static void end() {
    evening.end();
    assertEquals(List.of(), evening.violations());
    evening.close();
    telegram.close();
    discord.close();
  }

  /** Trouble with Discord, each while somebody asks. */
  enum OnDiscord {
    THE_CALLBACK_IS_REFUSED_503,
    THE_CALLBACK_IS_REFUSED_502,
    THE_CALLBACK_IS_REFUSED_500,
    THE_CALLBACK_BREAKS,
    THE_ANSWER_TO_THE_CALLBACK_IS_LOST,
    THE_CALLBACK_IS_TOO_MANY,
    ALL_IS_TOO_MANY,
    THE_CALLBACK_IS_SLOW,
    THE_SOCKET_IS_KILLED,
    DISCORD_WANTS_A_NEW_SOCKET,
    THE_SESSION_IS_INVALID,
    THE_EVENT_COMES_TWICE,
    AN_EVENT_IS_MALFORMED;

    private void happens() {
      var faults = discord.faults();
      switch (this) {
        case THE_CALLBACK_IS_REFUSED_503 ->
            faults.next(CALLBACK, new dev.clio.fake.discord.Fault.Status(503));
        case THE_CALLBACK_IS_REFUSED_502 ->
            faults.next(CALLBACK, new dev.clio.fake.discord.Fault.Status(502));
        case THE_CALLBACK_IS_REFUSED_500 ->
            faults.next(CALLBACK, new dev.clio.fake.discord.Fault.Status(500));
        case THE_CALLBACK_BREAKS -> faults.next(CALLBACK, new dev.clio.fake.discord.Fault.Broken());
        case THE_ANSWER_TO_THE_CALLBACK_IS_LOST ->
            faults.next(CALLBACK, new dev.clio.fake.discord.Fault.AnswerLost());
        case THE_CALLBACK_IS_TOO_MANY ->
            faults.next(
                CALLBACK, new dev.clio.fake.discord.Fault.TooMany(Duration.ofSeconds(1), false));
        case ALL_IS_TOO_MANY ->
            faults.next(
                CALLBACK, new dev.clio.fake.discord.Fault.TooMany(Duration.ofSeconds(1), true));
        case THE_CALLBACK_IS_SLOW ->
            faults.next(CALLBACK, new dev.clio.fake.discord.Fault.Slow(Duration.ofSeconds(2)));
        case THE_SOCKET_IS_KILLED -> discord.gateway().kill();
        case DISCORD_WANTS_A_NEW_SOCKET -> discord.gateway().reconnect();
        case THE_SESSION_IS_INVALID -> discord.gateway().invalidate(false);
        case AN_EVENT_IS_MALFORMED -> discord.gateway().raw("INTERACTION_CREATE", "{\"id\":\"1\"}");
        case THE_EVENT_COMES_TWICE -> {}
      }
    }

    private void afterwards() {
      if (this == THE_EVENT_COMES_TWICE) {
        discord.gateway().repeat();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAnswerStandsOnDiscordOnce(OnDiscord trouble) {
    FakeUser ada = discord.user("ada");
    FakeChannel own = discord.direct(ada);
    int before = own.fromBot().size();
    trouble.happens();
    discord.gateway().awaitListening();
    FakeMessage answer = discord.slash(ada, own, "ask", Option.of("question", WHEN)).reply();
    trouble.afterwards();
    assertTrue(answer.text().contains(ANSWER), answer::text);
    FakeMessage after = discord.slash(ada, own, "ask", Option.of("question", WHEN)).reply();
    assertTrue(after.text().contains(ANSWER), after::text);
    assertEquals(before + 2, own.fromBot().size(), "each question was answered once");
    assertEquals(List.of(), discord.faults().waiting());
  }

  /** Trouble with Telegram, each while somebody asks and presses. */
  enum OnTelegram {
    THE_MESSAGE_IS_TOO_MANY,
    THE_MESSAGE_MEETS_A_BAD_GATEWAY,
    THE_MESSAGE_MEETS_A_SERVER_ERROR,
    THE_MESSAGE_BREAKS,
    THE_MESSAGE_IS_SENT_AND_THE_ANSWER_LOST,
    THE_ANSWER_TO_THE_MESSAGE_IS_GARBLED,
    THE_EDIT_IS_TOO_MANY,
    THE_EDIT_MEETS_A_BAD_GATEWAY,
    THE_TOAST_MEETS_A_SERVER_ERROR,
    ANOTHER_BOT_POLLS,
    THE_POLL_MEETS_A_BAD_GATEWAY,
    THE_POLL_BREAKS,
    THE_UPDATE_COMES_TWICE,
    AN_UPDATE_IS_MALFORMED;

    private void happens() {
      var faults = telegram.faults();
      switch (this) {
        case THE_MESSAGE_IS_TOO_MANY ->
            faults.next("sendMessage", new dev.clio.fake.telegram.Fault.TooManyRequests(1));
        case THE_MESSAGE_MEETS_A_BAD_GATEWAY ->
            faults.next("sendMessage", new dev.clio.fake.telegram.Fault.BadGateway());
        case THE_MESSAGE_MEETS_A_SERVER_ERROR ->
            faults.next("sendMessage", new dev.clio.fake.telegram.Fault.ServerError());
        case THE_MESSAGE_BREAKS ->
            faults.next("sendMessage", new dev.clio.fake.telegram.Fault.DroppedBefore());
        case THE_MESSAGE_IS_SENT_AND_THE_ANSWER_LOST ->
            faults.next("sendMessage", new dev.clio.fake.telegram.Fault.DroppedAfter());
        case THE_ANSWER_TO_THE_MESSAGE_IS_GARBLED ->
            faults.next("sendMessage", new dev.clio.fake.telegram.Fault.Garbled());
        case THE_EDIT_IS_TOO_MANY ->
            faults.next("editMessageText", new dev.clio.fake.telegram.Fault.TooManyRequests(1));
        case THE_EDIT_MEETS_A_BAD_GATEWAY ->
            faults.next("editMessageText", new dev.clio.fake.telegram.Fault.BadGateway());
        case THE_TOAST_MEETS_A_SERVER_ERROR ->
            faults.next("answerCallbackQuery", new dev.clio.fake.telegram.Fault.ServerError());
        case ANOTHER_BOT_POLLS ->
            faults.next("getUpdates", new dev.clio.fake.telegram.Fault.Conflict());
        case THE_POLL_MEETS_A_BAD_GATEWAY ->
            faults.next("getUpdates", new dev.clio.fake.telegram.Fault.BadGateway());
        case THE_POLL_BREAKS ->
            faults.next("getUpdates", new dev.clio.fake.telegram.Fault.DroppedBefore());
        case AN_UPDATE_IS_MALFORMED ->
            telegram.happens(
                "message", com.fasterxml.jackson.databind.node.TextNode.valueOf("none"));
        case THE_UPDATE_COMES_TWICE -> {}
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theAnswerStandsOnTelegramOnce(OnTelegram trouble) {
    User ada = telegram.user("ada");
    trouble.happens();
    ada.types(WHEN);
    if (trouble == OnTelegram.THE_UPDATE_COMES_TWICE) {
      telegram.repeatsNewestUpdate();
    }
    ChatMessage answer = ada.alone().awaitMessages(1, PATIENCE).getFirst();
    assertTrue(answer.text().contains(ANSWER), answer::text);
    Press press = ada.presses(answer, "next source");
    press.awaitEdit();
    press.awaitToast(PATIENCE);
    ada.types(WHEN);
    ada.alone().awaitMessages(2, PATIENCE);
    assertEquals(2, ada.alone().fromBot().size(), "each question was answered once");
    assertEquals(1, telegram.mostPollers());
  }
}
