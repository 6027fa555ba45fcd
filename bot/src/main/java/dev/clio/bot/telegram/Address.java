package dev.clio.bot.telegram;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chat as Telegram finds it.
 *
 * @param chat negative for groups
 * @param thread number of the forum topic, 0 outside of topics
 */
record Address(long chat, int thread) {
  static final PlatformName TELEGRAM = new PlatformName("telegram");

  private static final Pattern ID = Pattern.compile("(-?[0-9]{1,18})(?:/([0-9]{1,9}))?");

  /** Reads a reference; nothing if it leads to no chat of Telegram's. */
  static Optional<Address> read(ChatRef ref) {
    Matcher id = ID.matcher(ref.id());
    return id.matches()
        ? Optional.of(
            new Address(
                Long.parseLong(id.group(1)),
                Optional.ofNullable(id.group(2)).map(Integer::parseInt).orElse(0)))
        : Optional.empty();
  }

  ChatRef ref() {
    return new ChatRef(TELEGRAM, thread == 0 ? Long.toString(chat) : chat + "/" + thread);
  }

  MessageRef message(int id) {
    return new MessageRef(ref(), Integer.toString(id));
  }

  boolean isGroup() {
    return chat < 0;
  }

  /** Where somebody is who is here. A group with all its topics is a server. */
  Place place() {
    if (!isGroup()) {
      return Place.direct(ref());
    }
    Optional<ChatRef> parent =
        thread == 0 ? Optional.empty() : Optional.of(new Address(chat, 0).ref());
    return new Place(
        ref(), parent, Optional.of(new ServerRef(TELEGRAM, Long.toString(chat))), false);
  }
}
