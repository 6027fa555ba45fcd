package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Telegram of our own on loopback: the Bot API over real HTTP for the bot under test, people and
 * chats for the test. Thread-safe. Closing it ends polls that wait.
 */
public final class FakeTelegram implements AutoCloseable {
  static {
    // Heads and bodies leave as two packets; without this the second waits for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final World world;
  private final People people;
  private final Flood flood;
  private final Calls calls = new Calls();
  private final Front front;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private FakeTelegram(InstantSource clock) throws IOException {
    world = new World(clock);
    people = new People(world);
    flood = new Flood(clock);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    front = new Front(world, new Desk(world, calls, flood, world.checks));
    server.createContext("/", front);
    server.start();
  }

  /** A server by the clock of the machine. */
  public static FakeTelegram start() throws IOException {
    return start(InstantSource.system());
  }

  /** A server by a clock of the test's: for dates, the age of queries and flood control. */
  public static FakeTelegram start(InstantSource clock) throws IOException {
    return new FakeTelegram(clock);
  }

  /** The base address, to which bots append /bot and their token. */
  public URI api() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What a bot must name itself with. */
  public String token() {
    return World.TOKEN;
  }

  /** The bot's name behind the @. */
  public String botName() {
    return World.BOT_NAME;
  }

  /** Somebody who reads English. */
  public User user(String name) {
    return user(name, "en");
  }

  /** Somebody with a language of their app; empty: it is not told. */
  public User user(String name, String language) {
    return new User(people, world, name, language);
  }

  /** A group of these, the first being its creator, and the bot. */
  public Chat group(String title, User... members) {
    return world.groups.open(Chat.Kind.GROUP, title, members);
  }

  /** A supergroup without topics. */
  public Chat supergroup(String title, User... members) {
    return world.groups.open(Chat.Kind.SUPERGROUP, title, members);
  }

  /** A supergroup with topics. */
  public Chat forum(String title, User... members) {
    return world.groups.open(Chat.Kind.FORUM, title, members);
  }

  /** How often a method was called, whatever came of it. */
  public int calls(String method) {
    return calls.of(method);
  }

  /** The parameters of a method's last call, missing if there was none. */
  public JsonNode lastCall(String method) {
    return calls.last(method);
  }

  /** What goes wrong. */
  public Faults faults() {
    return world.faults;
  }

  /** The token is worth nothing from now on: every call is 401. */
  public void revokesToken() {
    world.tokenRevoked = true;
  }

  /** Turns flood control on. */
  public void limits(FloodLimits limits) {
    flood.limit(Optional.of(limits));
  }

  /** How many calls flood control refused. */
  public int refusedByFloodControl() {
    return flood.refused();
  }

  /** How many messages came although the chat had been told to wait. */
  public int impatientCalls() {
    return flood.impatient();
  }

  /** Any update at all, also a malformed one; the update_id is added. */
  public void happens(String kind, JsonNode what) {
    world.updates.add(kind, what);
  }

  /** Hands the newest update out once more, confirmed or not. */
  public void repeatsNewestUpdate() {
    world.updates.repeatNewest();
  }

  /** Turns the checks of calls off, for load, or on again. */
  public void checks(boolean on) {
    world.checks.turn(on);
  }

  /** What the bot did that it must not do; a test ends by finding it empty. */
  public List<String> violations() {
    return world.checks.violations();
  }

  /** The most polls that ever waited at once: one, if the bot keeps the rules. */
  public int mostPollers() {
    return world.updates.mostPollers();
  }

  /** Waits until exactly so many polls wait: one once the bot listens, none once it stopped. */
  public void awaitPollers(int count) {
    world.updates.awaitPollers(count);
  }

  /** How many polls were ended by another one. */
  public int conflicts() {
    return world.updates.conflicts();
  }

  /** Updates that the bot has not confirmed. */
  public int unconfirmed() {
    return world.updates.unconfirmed();
  }

  /** Command menus, under scope/language such as "default/" and "all_group_chats/de". */
  public Map<String, JsonNode> menus() {
    return world.menus.all();
  }

  /** Whom the bot may read in groups: everything if privacy mode is off. */
  public void privacyMode(boolean on) {
    world.readsAllGroupMessages = !on;
  }

  /** How the bot answered presses. */
  public Acknowledgements acknowledgements() {
    return world.queries.acknowledgements();
  }

  /** What people chose in a poll. */
  public Map<User, List<Integer>> votes(ChatMessage poll) {
    return world.polls.votes(poll);
  }

  @Override
  public void close() {
    world.closed.countDown();
    world.updates.close();
    front.finish(Duration.ofMillis(200));
    server.stop(0);
    threads.shutdownNow();
  }
}
