package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Channels, their messages and threads. */
final class ChannelRoutes {
  private static final int MOST_AT_ONCE = 100;

  private final World world;
  private final Messages messages;
  private final Recent<String, FakeMessage> byNonce;

  ChannelRoutes(World world, Messages messages) {
    this.world = world;
    this.messages = messages;
    this.byNonce = new Recent<>(world.setup().kept());
  }

  void addTo(Routes routes) {
    routes
        .on("GET", "channels/{}", in(Right.VIEW_CHANNEL, (one, request) -> Answer.of(one.json())))
        .on("POST", "channels/{}/typing", in(Right.SEND_MESSAGES, (one, request) -> typing(one)))
        .on("POST", "channels/{}/messages", in(Right.VIEW_CHANNEL, this::send))
        .on("GET", "channels/{}/messages", in(Right.READ_MESSAGE_HISTORY, ChannelRoutes::list))
        .on("GET", "channels/{}/messages/{}", at((one, request) -> Answer.of(one.json())))
        .on("PATCH", "channels/{}/messages/{}", at(this::edit))
        .on("DELETE", "channels/{}/messages/{}", at((one, request) -> delete(one)))
        .on("POST", "channels/{}/threads", in(Right.VIEW_CHANNEL, this::open))
        .on("POST", "channels/{}/messages/{}/threads", at(this::openOn))
        .on(
            "PUT",
            "channels/{}/thread-members/{}",
            in(Right.VIEW_CHANNEL, (one, request) -> Answer.nothing()))
        .on("POST", "users/@me/channels", this::direct);
  }

  private Function<Request, Answer> in(
      Right needed, BiFunction<FakeChannel, Request, Answer> answer) {
    return request -> {
      Optional<FakeChannel> found = world.channel(request.id(0));
      if (found.isEmpty()) {
        return Answer.UNKNOWN_CHANNEL;
      }
      long rights = found.get().rights(world.bot());
      if (!Right.VIEW_CHANNEL.in(rights)) {
        return Answer.NO_ACCESS;
      }
      return needed.in(rights) ? answer.apply(found.get(), request) : Answer.NO_RIGHT;
    };
  }

  private Function<Request, Answer> at(BiFunction<FakeMessage, Request, Answer> answer) {
    return in(
        Right.VIEW_CHANNEL,
        (channel, request) ->
            channel
                .message(request.id(1))
                .map(message -> answer.apply(message, request))
                .orElse(Answer.UNKNOWN_MESSAGE));
  }

  private static Answer typing(FakeChannel channel) {
    channel.typed();
    return Answer.nothing();
  }

  private Answer send(FakeChannel channel, Request request) {
    JsonNode body = request.body();
    long rights = channel.rights(world.bot());
    Right needed = channel.isThread() ? Right.SEND_MESSAGES_IN_THREADS : Right.SEND_MESSAGES;
    if (!needed.in(rights) || (!request.files().isEmpty() && !Right.ATTACH_FILES.in(rights))) {
      return Answer.NO_RIGHT;
    }
    if (channel.type() == FakeChannel.DIRECT && !channel.open()) {
      return Answer.error(403, 50007, "Cannot send messages to this user");
    }
    if (body.path("message_reference").path("fail_if_not_exists").asBoolean(true)
        && body.path("message_reference").isObject()
        && channel.message(body.path("message_reference").path("message_id").asLong()).isEmpty()) {
      return Answer.error(400, 50035, "Invalid Form Body: message_reference: Unknown message");
    }
    if (!body.path("enforce_nonce").asBoolean() || !body.hasNonNull("nonce")) {
      return Answer.of(post(channel, request).json());
    }
    String nonce = channel.id() + " " + body.path("nonce").asText();
    return Answer.of(byNonce.computeIfAbsent(nonce, key -> post(channel, request)).json());
  }

  private FakeMessage post(FakeChannel channel, Request request) {
    FakeMessage message = messages.create(channel, world.bot(), request.body(), request.files(), 0);
    stand(world, message);
    return message;
  }

  /** Puts a message into its channel and tells of it. */
  static void stand(World world, FakeMessage message) {
    message.channel().add(message);
    world.happened("MESSAGE_CREATE", message.channel(), message::told);
  }

  private static Answer list(FakeChannel channel, Request request) {
    int most = Integer.parseInt(request.query().getOrDefault("limit", "50"));
    if (most < 1 || most > MOST_AT_ONCE) {
      return Answer.error(400, 50035, "Invalid Form Body: limit: 1 to 100");
    }
    long before = Long.parseLong(request.query().getOrDefault("before", "" + Long.MAX_VALUE));
    ArrayNode found = Json.array();
    channel.before(before).stream().limit(most).forEach(one -> found.add(one.json()));
    return Answer.of(found);
  }

  private Answer edit(FakeMessage message, Request request) {
    if (message.author().id() != world.bot().id()) {
      return Answer.NOT_THE_AUTHOR;
    }
    if (!messages.edit(message, request.body(), request.files())) {
      return Answer.EMPTY;
    }
    world.happened("MESSAGE_UPDATE", message.channel(), message::told);
    return Answer.of(message.json());
  }

  private Answer delete(FakeMessage message) {
    if (message.author().id() != world.bot().id()
        && !Right.MANAGE_MESSAGES.in(message.channel().rights(world.bot()))) {
      return Answer.NO_RIGHT;
    }
    remove(world, message);
    return Answer.nothing();
  }

  static void remove(World world, FakeMessage message) {
    message.delete();
    ObjectNode event =
        Json.object()
            .put("id", Long.toString(message.id()))
            .put("channel_id", Long.toString(message.channel().id()));
    message.channel().guild().ifPresent(one -> event.put("guild_id", Long.toString(one.id())));
    world.happened("MESSAGE_DELETE", message.channel(), () -> event);
  }

  private Answer open(FakeChannel channel, Request request) {
    if (channel.isThread() || channel.guild().isEmpty()) {
      return Answer.error(400, 50024, "Cannot execute action on this channel type");
    }
    int type = request.body().path("type").asInt(FakeChannel.PRIVATE_THREAD);
    Right needed =
        channel.type() == FakeChannel.FORUM
            ? Right.SEND_MESSAGES
            : type == FakeChannel.PUBLIC_THREAD
                ? Right.CREATE_PUBLIC_THREADS
                : Right.CREATE_PRIVATE_THREADS;
    if (!needed.in(channel.rights(world.bot()))) {
      return Answer.NO_RIGHT;
    }
    if (channel.type() != FakeChannel.FORUM) {
      return Answer.of(thread(channel, world.ids().next(), type, request).json());
    }
    FakeChannel post = thread(channel, world.ids().next(), FakeChannel.PUBLIC_THREAD, request);
    FakeMessage first =
        messages.create(post, world.bot(), request.body().path("message"), request.files(), 0);
    stand(world, first);
    ObjectNode json = post.json();
    json.set("message", first.json());
    return Answer.of(json);
  }

  private Answer openOn(FakeMessage message, Request request) {
    FakeChannel channel = message.channel();
    if (!Right.CREATE_PUBLIC_THREADS.in(channel.rights(world.bot()))) {
      return Answer.NO_RIGHT;
    }
    if (world.channel(message.id()).isPresent()) {
      return Answer.error(400, 160004, "A thread has already been created for this message");
    }
    return Answer.of(thread(channel, message.id(), FakeChannel.PUBLIC_THREAD, request).json());
  }

  private FakeChannel thread(FakeChannel above, long id, int type, Request request) {
    FakeChannel thread =
        FakeChannel.thread(world, above, id, request.body().path("name").asText(), type);
    world.add(thread);
    ObjectNode event = thread.json();
    event.put("newly_created", true);
    world.happened("THREAD_CREATE", above, () -> event);
    return thread;
  }

  private Answer direct(Request request) {
    return world
        .user(request.body().path("recipient_id").asLong())
        .map(user -> Answer.of(world.directWith(user).json()))
        .orElse(Answer.UNKNOWN_USER);
  }
}
