package dev.clio.bot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.telegram.TelegramCheckup.Finding;
import dev.clio.fake.telegram.FakeTelegram;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the doctor is told. */
final class CheckupTest {
  private FakeTelegram telegram;

  @BeforeEach
  void start() throws IOException {
    telegram = FakeTelegram.start();
  }

  @AfterEach
  void close() {
    telegram.close();
    assertEquals(List.of(), telegram.violations());
  }

  @Test
  void aBotAsItShouldBeIsFoundWell() {
    List<Finding> findings = findings(telegram.token(), telegram.api());
    assertTrue(findings.stream().allMatch(Finding::well), "" + findings);
    assertEquals("Telegram knows Clio as @clio_bot.", findings.getFirst().words());
    assertTrue(words(findings).contains("Privacy mode is on"), "" + findings);
    assertTrue(words(findings).contains("Inline mode is on"), "" + findings);
  }

  @Test
  void whatIsSwitchedOffIsNamedWithHowToSwitchItOn() {
    telegram.privacyMode(false);
    Wires.call(telegram, "setWebhook?url=https://example.org/hook");
    List<Finding> findings = findings(telegram.token(), telegram.api());
    assertTrue(words(findings).contains("/setprivacy, @clio_bot"), "" + findings);
    List<Finding> bad = findings.stream().filter(finding -> !finding.well()).toList();
    assertEquals(1, bad.size());
    assertTrue(bad.getFirst().words().contains("webhook"), "" + bad);
  }

  @Test
  void aTokenThatTelegramDoesNotKnowSaysWhereToGetOne() {
    List<Finding> findings = findings("1:wrong", telegram.api());
    assertEquals(List.of(new Finding(false, Fatal.TOKEN)), findings);
  }

  @Test
  void anAddressWhereNobodyAnswersIsNamed() throws IOException {
    URI nowhere;
    try (ServerSocket closed = new ServerSocket(0)) {
      nowhere = URI.create("http://127.0.0.1:" + closed.getLocalPort());
    }
    List<Finding> findings = findings(telegram.token(), nowhere);
    assertFalse(findings.getFirst().well());
    assertTrue(findings.getFirst().words().contains(nowhere.toString()), "" + findings);
    assertFalse(findings.getFirst().words().contains(telegram.token()));
  }

  @Test
  void settingsAreCheckedAndHideTheToken() {
    TelegramSettings usual = new TelegramSettings("1:secret");
    assertEquals(30, usual.pace());
    assertFalse(usual.toString().contains("secret"));
    URI api = TelegramSettings.TELEGRAM;
    assertThrows(IllegalArgumentException.class, () -> new TelegramSettings(" ", api, 30));
    assertThrows(IllegalArgumentException.class, () -> new TelegramSettings("1:s", api, 0));
    for (String wrong : List.of("ftp://example.org", "api.telegram.org", "https://x/?a=b")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new TelegramSettings("1:s", URI.create(wrong), 30),
          wrong);
    }
  }

  private static List<Finding> findings(String token, URI api) {
    return new TelegramCheckup(new TelegramSettings(token, api, 30)).findings();
  }

  private static String words(List<Finding> findings) {
    return findings.stream().map(Finding::words).collect(Collectors.joining("\n"));
  }
}
