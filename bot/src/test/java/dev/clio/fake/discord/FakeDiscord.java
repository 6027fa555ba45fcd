package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Discord of our own on loopback, as a bot sees it.
 *
 * <p>A test builds servers and people, does what people do, and waits on what it gets for what the
 * bot makes of it. Thread-safe.
 */
public final class FakeDiscord implements AutoCloseable {
  /** What a bot must show. */
  public static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GfAkEd.not-a-secret-of-anybody";

  private final World world;
  private final Rest rest;
  private final Gateway gateway;
  private final People people;
  private final Messages messages;
  private final Faults faults = new Faults();
  private final Journal journal;

  private FakeDiscord(Setup setup) {
    journal = new Journal(setup.patience());
    rest = new Rest(faults, journal, TOKEN);
    gateway = new Gateway(this::world, setup, TOKEN);
    world = new World(setup, rest.base(), gateway::happened);
    messages = new Messages(world);
    people = new People(world);
    new ApplicationRoutes(world, gateway::url).addTo(rest.routes());
    new ChannelRoutes(world, messages).addTo(rest.routes());
    new InteractionRoutes(world, messages).addTo(rest.routes());
    gateway.open();
    rest.start(world);
  }

  public static FakeDiscord start() {
    return start(Setup.usual());
  }

  public static FakeDiscord start(Setup setup) {
    return new FakeDiscord(setup);
  }

  private World world() {
    return world;
  }

  /** The base address of the REST interface, with a slash at its end. */
  public URI api() {
    return URI.create(rest.api());
  }

  public URI gatewayUrl() {
    return URI.create(gateway.url());
  }

  public String token() {
    return TOKEN;
  }

  /** The gateway, to count and to disturb. */
  public Gateway gateway() {
    return gateway;
  }

  /** The faults of the REST interface. */
  public Faults faults() {
    return faults;
  }

  /** The bot itself. */
  public FakeUser bot() {
    return world.bot();
  }

  /** Somebody new. */
  public FakeUser user(String name) {
    FakeUser user = new FakeUser(world.ids().next(), name, "en-US", false);
    world.add(user);
    return user;
  }

  /** A server with the bot in it. */
  public FakeGuild guild(String name, FakeUser owner) {
    FakeGuild guild = new FakeGuild(world, name, owner, true);
    world.add(guild);
    world.happened("GUILD_CREATE", guild, Ready.guild(world, guild));
    return guild;
  }

  /** A server that the bot is not in; who installed it for themselves calls it all the same. */
  public FakeGuild guildWithoutBot(String name, FakeUser owner) {
    FakeGuild guild = new FakeGuild(world, name, owner, false);
    world.add(guild);
    return guild;
  }

  /** The conversation of somebody with the bot. */
  public FakeChannel direct(FakeUser user) {
    return world.directWith(user);
  }

  /** A conversation without the bot. */
  public FakeChannel between(FakeUser one, FakeUser other) {
    FakeChannel channel = FakeChannel.among(world, FakeChannel.DIRECT, List.of(one, other));
    world.add(channel);
    return channel;
  }

  /**
   * Calls a slash command, once it is registered.
   *
   * @param command "word" or "family word"
   */
  public Interaction slash(FakeUser user, FakeChannel channel, String command, Option... options) {
    return people.call(Interaction.Kind.COMMAND, user, channel, command, List.of(options));
  }

  /** Types into an option and waits for suggestions; {@code others} are filled in already. */
  public Interaction autocomplete(
      FakeUser user,
      FakeChannel channel,
      String command,
      String option,
      String typed,
      Option... others) {
    var given = new ArrayList<>(List.of(others));
    given.add(new Option(option, typed, true));
    return people.call(Interaction.Kind.AUTOCOMPLETE, user, channel, command, given);
  }

  /** Calls a command of the menu of a message. */
  public Interaction contextMenu(FakeUser user, FakeMessage message, String name) {
    return people.menu(user, message, name);
  }

  /** Presses the button with this label or id. */
  public Interaction press(FakeUser user, FakeMessage message, String labelOrId) {
    FakeMessage.Button button =
        message.buttons().stream()
            .filter(
                one ->
                    one.label().equals(labelOrId)
                        || one.customId().filter(labelOrId::equals).isPresent())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no button \"%s\" among %s".formatted(labelOrId, message.buttons())));
    if (button.disabled()) {
      throw new IllegalStateException("\"" + labelOrId + "\" is disabled");
    }
    return forge(user, message, button.customId().orElseThrow());
  }

  /** Presses a button that may not be there: an id made up, or taken from elsewhere. */
  public Interaction forge(FakeUser user, FakeMessage message, String customId) {
    return people.use(
        user,
        message,
        Json.object()
            .put("custom_id", customId)
            .put("component_type", Components.BUTTON)
            .put("id", 1));
  }

  /** Chooses from a menu in a message. */
  public Interaction select(FakeUser user, FakeMessage message, String customId, String... values) {
    ObjectNode data =
        Json.object()
            .put("custom_id", customId)
            .put("component_type", Components.STRING_SELECT)
            .put("id", 1);
    var chosen = data.putArray("values");
    List.of(values).forEach(chosen::add);
    return people.use(user, message, data);
  }

  /** Fills in a form and sends it; values by the ids of their fields. */
  public Interaction submit(Modal modal, Map<String, String> values) {
    return people.submit(modal, values);
  }

  /** Fills in a form of one field. */
  public Interaction submit(Modal modal, String value) {
    return submit(modal, Map.of(modal.fields().getFirst(), value));
  }

  /** Writes into a channel. */
  public FakeMessage message(FakeUser user, FakeChannel channel, String text) {
    return write(user, channel, Json.object().put("content", text), Map.of(), List.of());
  }

  /** Replies to a message and mentions whoever wrote it, as Discord does unless told otherwise. */
  public FakeMessage reply(FakeUser user, FakeMessage to, String text) {
    return reply(user, to, text, List.of(to.author()));
  }

  /** Replies without mentioning whoever wrote it. */
  public FakeMessage replyQuietly(FakeUser user, FakeMessage to, String text) {
    return reply(user, to, text, List.of());
  }

  private FakeMessage reply(FakeUser user, FakeMessage to, String text, List<FakeUser> mentioned) {
    ObjectNode body = Json.object().put("content", text);
    body.putObject("message_reference")
        .put("type", 0)
        .put("message_id", Long.toString(to.id()))
        .put("channel_id", Long.toString(to.channel().id()));
    return write(user, to.channel(), body, Map.of(), mentioned);
  }

  /** Writes with a file. */
  public FakeMessage message(FakeUser user, FakeChannel channel, String text, FakeFile file) {
    return write(
        user, channel, Json.object().put("content", text), Map.of("files[0]", file), List.of());
  }

  private FakeMessage write(
      FakeUser user,
      FakeChannel channel,
      JsonNode body,
      Map<String, FakeFile> files,
      List<FakeUser> mentioned) {
    if (!Right.SEND_MESSAGES.in(channel.rights(user))) {
      throw new IllegalStateException("%s may not write in %s".formatted(user.name(), channel));
    }
    FakeMessage message = messages.create(channel, user, body, files, 0);
    message.mention(mentioned);
    ChannelRoutes.stand(world, message);
    return message;
  }

  /** Somebody deletes a message. */
  public void delete(FakeMessage message) {
    ChannelRoutes.remove(world, message);
  }

  /** The commands as they are registered. */
  public JsonNode commands() {
    return world.commands().registered();
  }

  /** How often commands were registered. */
  public int registrations() {
    return world.commands().puts();
  }

  /** Waits until commands were registered this often. */
  public void awaitRegistrations(int count) {
    world.commands().awaitPuts(count);
  }

  /** Whether Discord offers a command of the slash menu to somebody. */
  public boolean offers(FakeUser user, FakeChannel channel, String command) {
    return Offer.stands(world.commands().await(command, 1), user, channel);
  }

  /** How often a route was asked, as in {@code "POST channels/{}/messages"}. */
  public long requests(String route) {
    return journal.counted(route);
  }

  /** Waits until a route was asked this often, and answered. */
  public void awaitRequests(String route, long count) {
    journal.await(route, count);
  }

  /** How many requests were answered with 401, 403 or 429. */
  public long refused() {
    return journal.refused();
  }

  /** What was wrong with the requests so far; empty in a good test. */
  public List<String> violations() {
    return journal.violations();
  }

  /** The same, for a test that means them: they are forgotten. */
  public List<String> takeViolations() {
    return journal.take();
  }

  /** Ends it, and fails if a request was wrong. */
  @Override
  public void close() {
    gateway.end();
    rest.close();
    if (!journal.violations().isEmpty()) {
      throw new AssertionError(
          "Discord was asked wrongly:\n" + String.join("\n", journal.violations()));
    }
  }
}
