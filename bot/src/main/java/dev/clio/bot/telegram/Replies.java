package dev.clio.bot.telegram;

import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.phrase.Phrases;
import java.util.Locale;
import java.util.Optional;

/** Answers people in their chat, by messages. Thread-safe. */
final class Replies {
  private static final Phrases PHRASES = Phrases.of(Replies.class);

  private final Speaker speaker;
  private final Rooms rooms;

  /**
   * Whom to answer where.
   *
   * @param replyTo number of their message, where others might not see what is answered
   * @param on the message of Clio's that they did something on
   */
  record Asker(Address chat, Locale language, Optional<Integer> replyTo, Optional<MessageRef> on) {}

  Replies(Speaker speaker, Rooms rooms) {
    this.speaker = speaker;
    this.rooms = rooms;
  }

  /** Nobody else can be kept from reading in a group, so a whisper is said there. */
  void answer(Reply reply, Asker asker, Gate gate) {
    switch (reply) {
      case Reply.Say(var post) -> say(post, asker, gate);
      case Reply.Whisper(var post) -> say(post, asker, gate);
      case Reply.Revise(var post) ->
          asker
              .on()
              .ifPresentOrElse(
                  message ->
                      orApologise(
                          speaker.edit(asker.chat(), message, post, asker.language(), gate),
                          asker,
                          gate),
                  () -> say(post, asker, gate));
      case Reply.Move(var title, var post) -> {
        Address room = rooms.open(asker.chat(), title, gate);
        say(
            post,
            room.equals(asker.chat())
                ? asker
                : new Asker(room, asker.language(), Optional.empty(), Optional.empty()),
            gate);
      }
      case Reply.Silence() -> {}
    }
  }

  private void say(Post post, Asker asker, Gate gate) {
    Posted posted =
        speaker.say(asker.chat(), post, Sending.NOW, asker.replyTo(), asker.language(), gate);
    orApologise(posted, asker, gate);
  }

  /** Somebody waits: a message that Telegram does not take is no reason to say nothing. */
  private void orApologise(Posted posted, Asker asker, Gate gate) {
    if (posted instanceof Posted.Failed(var reason, _) && reason == Posted.Reason.INVALID) {
      speaker.say(
          asker.chat(),
          Post.note(PHRASES.say(asker.language(), "failed")),
          Sending.NOW,
          asker.replyTo(),
          asker.language(),
          gate);
    }
  }
}
