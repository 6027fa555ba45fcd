package dev.clio.bot.discord;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.Sending.Urgency;
import dev.clio.bot.delivery.Attempt;
import dev.clio.bot.delivery.Outcome;
import dev.clio.bot.delivery.OutgoingQueue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * Messages that are no answers to interactions: posted in order and at Discord's pace, each once
 * although a post may be tried again. Blocks; thread-safe.
 */
final class Mailbox {
  private static final String HIDDEN = "hidden-";
  private static final int BYTES_OF_A_NONCE = 18;
  private static final int PUBLIC_THREAD = 11;
  private static final int DAY = (int) Duration.ofDays(1).toMinutes();
  private static final int LONGEST_TITLE = 100;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  /** The flag of a message that no device rings for. */
  private static final int SILENT = 1 << 12;

  /** Missing access, missing permissions, a person who takes no messages. */
  private static final Set<Integer> FORBIDDEN_CODES = Set.of(50001, 50013, 50007);

  private final Wire wire;
  private final OutgoingQueue queue;
  private final InstantSource clock;

  Mailbox(Wire wire, OutgoingQueue queue, InstantSource clock) {
    this.wire = wire;
    this.queue = queue;
    this.clock = clock;
  }

  /** Refers to a message; to one that only one person sees so that nobody tries to change it. */
  static MessageRef message(ChatRef chat, String id, boolean hidden) {
    return new MessageRef(chat, hidden ? HIDDEN + id : id);
  }

  static boolean isHidden(MessageRef message) {
    return message.id().startsWith(HIDDEN);
  }

  /**
   * Posts a message.
   *
   * @param key the same for the same message in the same chat
   * @param replyTo id of the message that it replies to
   */
  Posted post(ChatRef chat, Card card, Sending how, String key, Optional<String> replyTo) {
    Route.CompiledRoute route = Route.Messages.SEND_MESSAGE.compile(chat.id());
    String nonce = nonce(key);
    Doubt doubt = new Doubt(how.once(), clock);
    return doubt.after(
        send(
            chat,
            how.urgency(),
            () -> {
              if (doubt.isTooGreat()) {
                return new Outcome.Failed<>(Posted.Reason.DOUBTFUL, "begun too long ago");
              }
              MessageCreateData data = card.toCreate();
              DataObject body = data.toData().put("nonce", nonce).put("enforce_nonce", true);
              if (how.silent()) {
                body.put("flags", body.getInt("flags", 0) | SILENT);
              }
              replyTo.ifPresent(id -> body.put("message_reference", reference(id)));
              return outcome(chat, doubt.after(wire.ask(route, body, data.getAllDistinctFiles())));
            }));
  }

  private static DataObject reference(String message) {
    return DataObject.empty()
        .put("type", 0)
        .put("message_id", message)
        .put("fail_if_not_exists", false);
  }

  /** Puts a card in the place of a message. */
  Posted edit(MessageRef message, Card card) {
    if (isHidden(message)) {
      return new Posted.Failed(Posted.Reason.GONE, "only one person sees that message");
    }
    Route.CompiledRoute route =
        Route.Messages.EDIT_MESSAGE.compile(message.chat().id(), message.id());
    return send(
        message.chat(),
        Urgency.ANSWER,
        () -> {
          MessageEditData data = card.toEdit();
          DataObject body = data.toData().remove("flags");
          return outcome(message.chat(), wire.ask(route, body, data.getAllDistinctFiles()));
        });
  }

  private Posted send(ChatRef chat, Urgency urgency, Attempt<MessageRef> attempt) {
    return switch (queue.send(chat.id(), urgency, attempt)) {
      case Outcome.Done<MessageRef>(var message) -> new Posted.Done(message);
      case Outcome.Failed<MessageRef>(var reason, var words) -> new Posted.Failed(reason, words);
      case Outcome.Later<MessageRef> _, Outcome.Again<MessageRef> _ ->
          throw new IllegalStateException("the queue has not finished");
    };
  }

  private static Outcome<MessageRef> outcome(ChatRef chat, Answer answer) {
    return switch (answer) {
      case Answer.Good(var body) -> new Outcome.Done<>(new MessageRef(chat, body.getString("id")));
      case Answer.Lost(var why, var _) -> new Outcome.Again<>(why);
      case Answer.Refused no -> new Outcome.Failed<>(reason(no), no.code() + " " + no.words());
    };
  }

  private static Posted.Reason reason(Answer.Refused no) {
    if (no.status() == FORBIDDEN || FORBIDDEN_CODES.contains(no.code())) {
      return Posted.Reason.FORBIDDEN;
    }
    return no.status() == NOT_FOUND ? Posted.Reason.GONE : Posted.Reason.INVALID;
  }

  /**
   * Opens a thread.
   *
   * @param on id of the message that it hangs on, if on one
   * @return nothing where there are no threads, or Clio may not open any
   */
  Optional<ChatRef> thread(ChatRef parent, Optional<String> on, String title) {
    DataObject body =
        DataObject.empty().put("name", title(title)).put("auto_archive_duration", DAY);
    Answer answer =
        on.isPresent()
            ? wire.ask(
                Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(parent.id(), on.get()), body)
            : wire.ask(
                Route.Channels.CREATE_THREAD.compile(parent.id()), body.put("type", PUBLIC_THREAD));
    return answer instanceof Answer.Good(var thread)
        ? Optional.of(People.chat(thread.getString("id")))
        : Optional.empty();
  }

  /** Opens the conversation with a person, or finds the one that there is. */
  Optional<ChatRef> direct(Person person) {
    DataObject body = DataObject.empty().put("recipient_id", person.account());
    Answer answer = wire.ask(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), body);
    return answer instanceof Answer.Good(var channel)
        ? Optional.of(People.chat(channel.getString("id")))
        : Optional.empty();
  }

  static String title(String words) {
    String title = Markup.plain(words, LONGEST_TITLE);
    return title.isEmpty() ? "…" : title;
  }

  /** What Discord knows a message by: the same for the same key, 24 characters long. */
  private static String nonce(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES_OF_A_NONCE));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
