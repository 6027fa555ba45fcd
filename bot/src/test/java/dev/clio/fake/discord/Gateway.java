package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** The gateway: tells bots what happens, and can be disturbed. Thread-safe. */
public final class Gateway {
  private static final int HEARTBEAT_MILLIS = 41_250;
  private static final int HEARTBEAT = 1;
  private static final int IDENTIFY = 2;
  private static final int PRESENCE = 3;
  private static final int RESUME = 6;
  private static final int RECONNECT = 7;
  private static final int REQUEST_MEMBERS = 8;
  private static final int INVALID_SESSION = 9;
  private static final int HELLO = 10;
  private static final int HEARTBEAT_ACK = 11;

  private final Supplier<World> world;
  private final String token;
  private final Signal signal;
  private final Sockets sockets = new Sockets(new Ears());
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final ReadWriteLock beginning = new ReentrantReadWriteLock();
  private final AtomicInteger handshakes = new AtomicInteger();
  private final AtomicInteger identified = new AtomicInteger();
  private final AtomicInteger resumed = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();
  private volatile boolean mute;

  Gateway(Supplier<World> world, Setup setup, String token) {
    this.world = world;
    this.token = token;
    this.signal = new Signal(setup.patience());
  }

  void open() {
    sockets.open();
  }

  void end() {
    sockets.end();
  }

  String url() {
    return "ws://127.0.0.1:" + sockets.getPort() + "/gateway";
  }

  /** How many connections were tried. */
  public int handshakes() {
    return handshakes.get();
  }

  /** How many sessions were begun. */
  public int identified() {
    return identified.get();
  }

  /** How often a session was taken up again. */
  public int resumed() {
    return resumed.get();
  }

  /** Waits until connections were tried this often. */
  public void awaitHandshakes(int count) {
    signal.awaitUntil(count + " handshakes", () -> handshakes() >= count);
  }

  /** Waits until sessions were begun this often. */
  public void awaitIdentified(int count) {
    signal.awaitUntil(count + " sessions", () -> identified() >= count);
  }

  /** Waits until sessions were taken up again this often. */
  public void awaitResumed(int count) {
    signal.awaitUntil(count + " resumed sessions", () -> resumed() >= count);
  }

  /** Waits until a bot listens. */
  public void awaitListening() {
    signal.awaitUntil("a session", () -> sessions.values().stream().anyMatch(Session::listening));
  }

  /** Waits until no bot listens. */
  public void awaitSilence() {
    signal.awaitUntil("no session", () -> sessions.values().stream().noneMatch(Session::listening));
  }

  /** Refuses the next handshakes with 503; {@link Integer#MAX_VALUE} for all, 0 for none. */
  public void refuse(int count) {
    refusals.set(count);
  }

  /** Accepts connections, but never says anything again, until told otherwise. */
  public void mute(boolean silent) {
    mute = silent;
  }

  /** Closes all connections with a code of Discord, such as 4000 or 4014. */
  public void close(int code) {
    sockets.lines().forEach(line -> line.close(code, "closed by the test"));
  }

  /** Breaks all connections without a word. */
  public void kill() {
    sockets.breakAll();
  }

  /** Asks to reconnect (op 7). */
  public void reconnect() {
    tellAll(Json.object().put("op", RECONNECT).putNull("d"));
  }

  /** Says that the session is over (op 9); if it is not resumable, it is forgotten. */
  public void invalidate(boolean resumable) {
    if (!resumable) {
      sessions.clear();
    }
    tellAll(Json.object().put("op", INVALID_SESSION).put("d", resumable));
  }

  /** Forgets all sessions: whoever wants to resume must identify. */
  public void forget() {
    sessions.clear();
  }

  /** Sends the last event once more, as after a resume that went wrong. */
  public void repeat() {
    sessions.values().forEach(Session::repeat);
  }

  /** Sends an event as it is, malformed or not. */
  public void raw(String event, String data) {
    sessions.values().forEach(one -> one.tell(event, data));
  }

  private void tellAll(JsonNode message) {
    sockets.lines().forEach(line -> line.accept(Json.write(message)));
  }

  /** Tells every session that wants to hear of it. */
  void happened(Occurrence what) {
    beginning.readLock().lock();
    try {
      List<Session> hearing =
          sessions.values().stream().filter(one -> Intents.hears(one.intents(), what)).toList();
      if (hearing.isEmpty()) {
        return;
      }
      JsonNode content = what.content().get();
      String text = Json.write(content);
      long bot = world.get().bot().id();
      for (Session one : hearing) {
        boolean hides = Intents.hides(one.intents(), what, content, bot);
        one.tell(what.event(), hides ? Json.write(Intents.hidden(content)) : text);
      }
    } finally {
      beginning.readLock().unlock();
    }
  }

  /** What comes over the sockets. */
  private final class Ears implements Sockets.Listener {
    @Override
    public boolean accepts() {
      handshakes.incrementAndGet();
      signal.changed();
      return refusals.getAndUpdate(left -> left == Integer.MAX_VALUE ? left : Math.max(0, left - 1))
          <= 0;
    }

    @Override
    public void opened(Line line) {
      if (!mute) {
        ObjectNode hello = Json.object().put("op", HELLO);
        hello.putObject("d").put("heartbeat_interval", HEARTBEAT_MILLIS);
        line.accept(Json.write(hello));
      }
    }

    @Override
    public void received(Line line, String text) {
      if (mute) {
        return;
      }
      JsonNode message = Json.read(text);
      JsonNode data = message.path("d");
      switch (message.path("op").asInt(-1)) {
        case HEARTBEAT -> line.accept(Json.write(Json.object().put("op", HEARTBEAT_ACK)));
        case IDENTIFY -> identify(line, data);
        case RESUME -> resume(line, data);
        case REQUEST_MEMBERS -> line.session().ifPresent(one -> members(one, data));
        case PRESENCE -> {}
        default -> line.close(4001, "Unknown opcode.");
      }
    }

    @Override
    public void closed(Line line, boolean forGood) {
      line.end();
      if (forGood) {
        line.session().ifPresent(one -> sessions.remove(one.id()));
      }
      signal.changed();
    }
  }

  private void identify(Line line, JsonNode data) {
    if (!data.path("token").asText().equals(token)) {
      line.close(4004, "Authentication failed.");
      return;
    }
    int intents = data.path("intents").asInt();
    if ((intents & Intents.PRIVILEGED) != 0 && !world.get().setup().privileged()) {
      line.close(4014, "Disallowed intent(s).");
      return;
    }
    beginning.writeLock().lock();
    try {
      begin(line, intents);
    } finally {
      beginning.writeLock().unlock();
    }
    identified.incrementAndGet();
    signal.changed();
  }

  private void begin(Line line, int intents) {
    String id = Long.toString(world.get().ids().next(), 36);
    Session session = new Session(id, intents, line);
    session.tell("READY", Json.write(Ready.ready(world.get(), id, url())));
    for (FakeGuild guild : world.get().guilds()) {
      if (guild.withBot()) {
        session.tell("GUILD_CREATE", Json.write(Ready.guild(world.get(), guild)));
      }
    }
    line.carries(session);
    sessions.put(id, session);
  }

  private void resume(Line line, JsonNode data) {
    Optional<Session> found =
        Optional.ofNullable(sessions.get(data.path("session_id").asText()))
            .filter(one -> data.path("token").asText().equals(token));
    if (found.isEmpty() || !found.get().resume(data.path("seq").asLong(), line)) {
      line.accept(Json.write(Json.object().put("op", INVALID_SESSION).put("d", false)));
      return;
    }
    line.carries(found.get());
    resumed.incrementAndGet();
    signal.changed();
  }

  private void members(Session session, JsonNode data) {
    world
        .get()
        .guild(data.path("guild_id").asLong())
        .ifPresent(
            guild -> session.tell("GUILD_MEMBERS_CHUNK", Json.write(Ready.members(guild, data))));
  }
}
