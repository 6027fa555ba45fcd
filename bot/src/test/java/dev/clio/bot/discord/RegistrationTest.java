package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.delivery.MemoryActionShelf;
import dev.clio.bot.time.HandTurned;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.discord.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.junit.jupiter.api.Test;

/** What Discord is told to offer, and how often. */
final class RegistrationTest {
  private static final Inbox ANSWERING = incoming -> new Reply.Say(Post.note("1922"));
  private static final String READ = "GET applications/{}/commands";

  @Test
  void commandsAreRegisteredOnceAndNotAgain() {
    try (FakeDiscord discord = FakeDiscord.start(ClioOnDiscord.Plan.patient())) {
      runs(discord, ClioOnDiscord.MENU, 1, 1);
      runs(discord, ClioOnDiscord.MENU, 2, 1);
      Menu other = new Menu(List.of(ClioOnDiscord.ASK, ClioOnDiscord.HELP), "ask");
      runs(discord, other, 3, 2);
      runs(discord, other, 4, 2);
      assertEquals(List.of(), discord.violations());
    }
  }

  /** Starts, waits until the commands were compared, and ends. */
  private static void runs(FakeDiscord discord, Menu menu, int reads, int writes) {
    DiscordPlatform platform =
        new DiscordPlatform(
            new DiscordSettings(
                discord.token(),
                Optional.of(discord.api()),
                Optional.of(discord.gatewayUrl()),
                Set.of(),
                Set.of()),
            new MemoryActionShelf(),
            new HandTurned(),
            new Random(1),
            fatal -> {
              throw new AssertionError(fatal);
            });
    platform.open(menu, ANSWERING);
    discord.gateway().awaitIdentified(reads);
    ClioOnDiscord.await("a look", () -> discord.requests(READ) == reads);
    ClioOnDiscord.await("registrations", () -> discord.registrations() == writes);
    platform.close();
    assertEquals(writes, discord.registrations());
  }

  @Test
  void whatGetsLostIsTriedAgain() {
    FakeDiscord discord = FakeDiscord.start(ClioOnDiscord.Plan.patient());
    discord.faults().next(READ, new Fault.Status(500));
    discord.faults().next("PUT applications/{}/commands", new Fault.Broken());
    try (ClioOnDiscord clio = ClioOnDiscord.Plan.on(discord).inAHurry().start(ANSWERING)) {
      clio.discord.awaitRegistrations(1);
      assertEquals(3, discord.requests(READ));
    }
  }

  @Test
  void menusSpeakTheLanguagesOfTheirReaders() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      clio.discord.awaitRegistrations(1);
      JsonNode ask = command(clio, "ask", 1);
      assertEquals("frage", ask.at("/name_localizations/de").asText());
      assertEquals(
          "Was du wissen willst", ask.at("/options/0/description_localizations/de").asText());
      JsonNode menu = command(clio, MenuCommands.contextMenuTitle(), 3);
      assertEquals("Was sagen die Quellen?", menu.at("/name_localizations/de").asText());
      assertFalse(menu.at("/name_localizations/fr").asText().isEmpty());
    }
  }

  @Test
  void everybodyIsOfferedWhatEverybodyMayDoEverywhere() {
    try (ClioOnDiscord clio = ClioOnDiscord.start(ANSWERING)) {
      clio.discord.awaitRegistrations(1);
      assertEquals("[\"0\",\"1\",\"2\"]", sorted(command(clio, "ask", 1).path("contexts")));
      assertEquals(2, command(clio, "ask", 1).path("integration_types").size());
      assertTrue(clio.discord.offers(clio.ada, clio.general, "ask"));
      assertTrue(clio.discord.offers(clio.ada, clio.discord.direct(clio.ada), "ask"));
      assertTrue(clio.discord.offers(clio.ada, clio.general, "sources"));
      assertFalse(clio.discord.offers(clio.ada, clio.discord.direct(clio.ada), "sources"));
    }
  }

  private static String sorted(JsonNode words) {
    return IntStream.range(0, words.size())
        .mapToObj(i -> "\"" + words.get(i).asText() + "\"")
        .sorted()
        .toList()
        .toString()
        .replace(" ", "");
  }

  private static JsonNode command(ClioOnDiscord clio, String name, int type) {
    for (JsonNode one : clio.discord.commands()) {
      if (one.path("name").asText().equals(name) && one.path("type").asInt() == type) {
        return one;
      }
    }
    throw new AssertionError("no " + name + " in " + clio.discord.commands());
  }

  @Test
  void moreWordsThanDiscordShowsAreSuggested() {
    List<String> many = IntStream.range(0, 40).mapToObj(i -> "zone" + i).toList();
    CommandSpec zone =
        new CommandSpec(
            "zone",
            "Zone",
            Audience.CALLER,
            Role.ANYONE,
            List.of(Parameter.required("zone", "Which", new Parameter.OneOf(many))));
    List<CommandData> commands = MenuCommands.of(new Menu(List.of(ClioOnDiscord.ASK, zone), "ask"));
    String json = commands.get(1).toData().toString();
    assertTrue(json.contains("\"autocomplete\":true") && !json.contains("choices"), json);
    Suggestions suggestions = new Suggestions(new Menu(List.of(ClioOnDiscord.ASK, zone), "ask"));
    Parameter.Begun begun =
        new Parameter.Begun(
            "ZONE3",
            new dev.clio.bot.chat.Person(People.DISCORD, "1", "ada"),
            dev.clio.bot.chat.Place.direct(People.chat("2")));
    assertEquals(11, suggestions.of("zone", "zone", begun).size());
    assertEquals(List.of(), suggestions.of("zone", "other", begun));
    assertEquals(List.of(), suggestions.of("other", "zone", begun));
  }

  @Test
  void whatNobodySuggestsIsNotAskedFor() {
    CommandSpec say =
        new CommandSpec(
            "say",
            "Say",
            Audience.EVERYONE,
            Role.ANYONE,
            List.of(Parameter.required("words", "What", new Parameter.Words())));
    String json = MenuCommands.of(new Menu(List.of(say), "say")).getFirst().toData().toString();
    assertTrue(json.contains("\"autocomplete\":false"), json);
  }
}
