package dev.clio.fake.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.time.HandTurned;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers of the REST interface that a library rarely shows. */
final class RestTest {
  private static final String WORDS = "{'content':'%s','allowed_mentions':{'parse':[]}%s}";

  private final HandTurned timers = new HandTurned();
  private final FakeDiscord discord = FakeDiscord.start(Setup.usual().by(timers));
  private final Client client = Client.of(discord);
  private final FakeUser ada = discord.user("ada");
  private final FakeGuild school = discord.guild("School", discord.user("head")).join(ada);
  private final FakeChannel general = school.channel("general");

  @AfterEach
  void end() {
    client.close();
    discord.close();
  }

  @Test
  void asksForTheToken() throws Exception {
    assertEquals(401, client.with("other").ask("GET", "users/@me", "").status());
    Client.Got me = client.ask("GET", "users/@me", "");
    assertEquals("Clio", me.body().path("username").asText());
    assertEquals("1.1 google", me.header("via"));
  }

  @Test
  void saysWhatTheApplicationMay() throws Exception {
    assertTrue(client.ask("GET", "applications/@me", "").body().path("flags").asInt() != 0);
    assertEquals(
        discord.gatewayUrl().toString(),
        client.ask("GET", "gateway/bot", "").body().path("url").asText());
    try (FakeDiscord bare = FakeDiscord.start(Setup.usual().withoutPrivilegedIntents());
        Client other = Client.of(bare)) {
      assertEquals(0, other.ask("GET", "applications/@me", "").body().path("flags").asInt());
    }
  }

  @Test
  void anInteractionWaitsThreeSeconds() throws Exception {
    Interaction asked = called();
    timers.pass(Duration.ofMillis(3001));
    assertEquals(10062, acknowledge(asked, 5).code());
    assertEquals(404, acknowledge(asked, 5).status());
    assertTrue(asked.acknowledgement().isEmpty());
    Interaction again = called();
    timers.pass(Duration.ofSeconds(3));
    assertEquals(204, acknowledge(again, 5).status());
    assertEquals(Duration.ofSeconds(3), again.acknowledged().after());
  }

  @Test
  void anInteractionIsAcknowledgedOnce() throws Exception {
    Interaction asked = called();
    assertEquals(204, acknowledge(asked, 5).status());
    assertEquals(40060, acknowledge(asked, 5).code());
    assertEquals(10062, client.ask("POST", "interactions/1/x/callback", "{'type':5}").code());
    assertEquals(400, acknowledge(called(), 8).status());
    assertEquals(List.of(Interaction.Ack.THINKING), List.of(asked.acknowledged().how()));
    discord.takeViolations();
  }

  @Test
  void aTokenEndsAfterAQuarterOfAnHour() throws Exception {
    Interaction asked = called();
    assertEquals(10015, edit(asked, "too early").code());
    acknowledge(asked, 5);
    timers.pass(Duration.ofMinutes(15));
    assertEquals(401, edit(asked, "too late").status());
  }

  @Test
  void theFirstFollowupOfADeferralIsItsAnswer() throws Exception {
    Interaction asked = called();
    acknowledge(asked, 5);
    follow(asked, "first");
    follow(asked, "second");
    assertEquals("first", asked.reply().content());
    assertEquals(1, asked.followups().size());
    assertEquals("second", asked.followups().getFirst().content());
  }

  @Test
  void aGuestFollowsUpFiveTimes() throws Exception {
    FakeChannel hall = discord.guildWithoutBot("Club", ada).channel("hall");
    register();
    Interaction asked = discord.slash(ada, hall, "ask");
    client.ask("POST", callback(asked), "{'type':4,'data':" + WORDS.formatted("answer", "") + "}");
    for (int i = 0; i < 5; i++) {
      assertEquals(200, follow(asked, "more").status());
    }
    assertEquals(40094, follow(asked, "more").code());
  }

  @Test
  void aNonceIsTakenOnce() throws Exception {
    String body = WORDS.formatted("c", ",'nonce':'7','enforce_nonce':true");
    String id = send(body).body().path("id").asText();
    assertEquals(id, send(body).body().path("id").asText());
    send(WORDS.formatted("c", ",'nonce':'7'"));
    assertEquals(2, general.fromBot().size());
  }

  @Test
  void whatIsNotThere() throws Exception {
    assertEquals(10003, client.ask("GET", "channels/1", "").code());
    assertEquals(10008, client.ask("GET", messages() + "/1", "").code());
    assertEquals(10013, client.ask("POST", "users/@me/channels", "{'recipient_id':'1'}").code());
    String members = "guilds/%d/members/".formatted(school.id());
    assertEquals(10007, client.ask("GET", members + "1", "").code());
    assertEquals(
        "ada", client.ask("GET", members + ada.id(), "").body().at("/user/username").asText());
    assertEquals(10013, client.ask("GET", "users/1", "").code());
    assertEquals(50109, client.ask("POST", messages(), "{").code());
    assertEquals(404, client.ask("GET", "voice/regions", "").status());
    assertEquals(List.of("GET voice/regions: no such route"), discord.takeViolations());
  }

  @Test
  void whatIsWrong() throws Exception {
    assertEquals(50035, send("{'content':'%s'}".formatted("x".repeat(2001))).code());
    assertEquals(2, discord.takeViolations().size());
    send("{'content':'@everyone'}");
    assertEquals("@everyone", general.fromBot().getFirst().content());
    assertEquals(
        List.of("POST " + messages() + ": message.allowed_mentions: is there"),
        discord.takeViolations());
  }

  @Test
  void whatTheBotMayNot() throws Exception {
    FakeMessage other = discord.message(ada, general, "hers");
    String path = messages() + "/" + other.id();
    assertEquals(50005, client.ask("PATCH", path, "{'components':[]}").code());
    assertEquals(50013, client.ask("DELETE", path, "").code());
    general.deny(Right.SEND_MESSAGES);
    assertEquals(50013, send(WORDS.formatted("c", "")).code());
    general.deny(Right.VIEW_CHANNEL);
    assertEquals(50001, send(WORDS.formatted("c", "")).code());
    general.allow(Right.VIEW_CHANNEL, Right.SEND_MESSAGES);
    assertEquals(200, send(WORDS.formatted("c", "")).status());
    FakeChannel staff = school.channel("staff").deny(Right.VIEW_CHANNEL);
    String there = "channels/%d/messages".formatted(staff.id());
    assertEquals(50001, client.ask("GET", there, "").code());
    FakeRole own = school.role("readers");
    school.join(discord.bot(), own);
    staff.allow(own, Right.VIEW_CHANNEL);
    assertEquals(200, client.ask("GET", there, "").status());
    FakeChannel direct = discord.direct(ada).shut();
    assertEquals(
        50007,
        client
            .ask("POST", "channels/%d/messages".formatted(direct.id()), WORDS.formatted("c", ""))
            .code());
  }

  @Test
  void messagesAreListedFromTheNewest() throws Exception {
    for (int i = 0; i < 60; i++) {
      discord.message(ada, general, "m" + i);
    }
    Client.Got all = client.ask("GET", messages(), "");
    assertEquals(50, all.body().size());
    assertEquals("m59", all.body().path(0).path("content").asText());
    String before = all.body().path(49).path("id").asText();
    Client.Got rest = client.ask("GET", messages() + "?limit=100&before=" + before, "");
    assertEquals(10, rest.body().size());
    assertEquals(400, client.ask("GET", messages() + "?limit=101", "").status());
  }

  @Test
  void commandsAreKept() throws Exception {
    String path = "applications/%d/commands".formatted(discord.bot().id());
    String command = "[{'name':'ask','description':'d','name_localizations':{'de':'frage'}}]";
    String id = client.ask("PUT", path, command).body().path(0).path("id").asText();
    assertEquals(id, client.ask("PUT", path, command).body().path(0).path("id").asText());
    assertEquals(2, discord.registrations());
    assertTrue(
        client.ask("GET", path, "").body().path(0).path("name_localizations").isMissingNode());
    assertEquals(
        "frage",
        client
            .ask("GET", path + "?with_localizations=true", "")
            .body()
            .at("/0/name_localizations/de")
            .asText());
  }

  @Test
  void commandsAreOfferedToThoseWhoMay() throws Exception {
    client.ask(
        "PUT",
        "applications/%d/commands".formatted(discord.bot().id()),
        "[{'name':'ask','description':'d','contexts':[0]},"
            + "{'name':'settings','description':'d','default_member_permissions':'32'}]");
    assertTrue(discord.offers(ada, general, "ask"));
    assertEquals(false, discord.offers(ada, discord.direct(ada), "ask"));
    assertEquals(false, discord.offers(ada, general, "settings"));
    school.join(ada, school.role("staff", Right.MANAGE_GUILD));
    assertTrue(discord.offers(ada, general, "settings"));
  }

  private void register() throws IOException, InterruptedException {
    client.ask(
        "PUT",
        "applications/%d/commands".formatted(discord.bot().id()),
        "[{'name':'ask','description':'d','contexts':[0,1,2],'integration_types':[0,1]}]");
  }

  private Interaction called() throws IOException, InterruptedException {
    register();
    return discord.slash(ada, general, "ask");
  }

  private static String callback(Interaction asked) {
    return "interactions/%d/%s/callback".formatted(asked.id(), asked.token());
  }

  private Client.Got acknowledge(Interaction asked, int type)
      throws IOException, InterruptedException {
    return client.ask("POST", callback(asked), "{'type':%d}".formatted(type));
  }

  private Client.Got edit(Interaction asked, String words)
      throws IOException, InterruptedException {
    return client.ask(
        "PATCH",
        "webhooks/%d/%s/messages/@original".formatted(discord.bot().id(), asked.token()),
        WORDS.formatted(words, ""));
  }

  private Client.Got follow(Interaction asked, String words)
      throws IOException, InterruptedException {
    return client.ask(
        "POST",
        "webhooks/%d/%s".formatted(discord.bot().id(), asked.token()),
        WORDS.formatted(words, ""));
  }

  private String messages() {
    return "channels/%d/messages".formatted(general.id());
  }

  private Client.Got send(String body) throws IOException, InterruptedException {
    return client.ask("POST", messages(), body);
  }
}
