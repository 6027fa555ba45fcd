package dev.clio.bot.telegram;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.delivery.ActionShelf;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Groups that were made supergroups and so got another number. Everybody else goes on to call such
 * a group by the number it was first known by: sources, settings and subscriptions that belong to
 * it stay with it. The shelf remembers, so a restart changes nothing. Thread-safe.
 */
final class Moves {
  private static final int MOST = 10_000;

  private final ActionShelf shelf;
  private final LoadingCache<Long, Long> toNew;
  private final LoadingCache<Long, Long> toKnown;

  Moves(ActionShelf shelf) {
    this.shelf = shelf;
    toNew = Caffeine.newBuilder().maximumSize(MOST).build(chat -> remembered(chat, "to"));
    toKnown = Caffeine.newBuilder().maximumSize(MOST).build(chat -> remembered(chat, "from"));
  }

  /** Where to send what is meant for a chat. */
  Address current(Address known) {
    return new Address(look(toNew, known.chat()), known.thread());
  }

  /** What a chat is called by everybody else. */
  Address known(long chat, int thread) {
    return new Address(look(toKnown, chat), thread);
  }

  /** A group has another number now. */
  void moved(long from, long to) {
    long known = look(toKnown, from);
    remember(known, "to", to);
    remember(to, "from", known);
    toNew.put(known, to);
    toKnown.put(to, known);
  }

  private static long look(LoadingCache<Long, Long> cache, long chat) {
    // Only groups move, and numbers of supergroups begin with -100 and ten digits.
    return chat >= 0 ? chat : Objects.requireNonNull(cache.get(chat));
  }

  private long remembered(long chat, String direction) {
    Optional<Marks> mark = shelf.attached(note(chat, direction)).flatMap(Marks::of);
    return mark.isPresent() && mark.get() instanceof Marks.Moved(var other)
        ? Long.parseLong(other)
        : chat;
  }

  private void remember(long chat, String direction, long other) {
    Action mark = new Marks.Moved(Long.toString(other)).action("moved");
    shelf.attach(note(chat, direction), shelf.put(List.of(mark)).getFirst());
  }

  private static MessageRef note(long chat, String direction) {
    return new MessageRef(new ChatRef(Address.TELEGRAM, Long.toString(chat)), "moved-" + direction);
  }
}
