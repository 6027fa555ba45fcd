package dev.clio.bot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Sending.Urgency;
import dev.clio.bot.delivery.Outcome;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.objects.forum.ForumTopic;

/** Opens topics of forums. Thread-safe. */
final class Rooms {
  private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
  private static final Duration NO_MEANS_NO = Duration.ofMinutes(10);

  private final Wire wire;
  private final Courier courier;
  private final Cache<Long, String> without;

  Rooms(Wire wire, Courier courier, Timers timers) {
    this.wire = wire;
    this.courier = courier;
    without =
        Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(NO_MEANS_NO)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(timers.millis()))
            .build();
  }

  /** A new topic; the chat itself where there are no topics, or Clio may not open one. */
  Address open(Address parent, String title, Gate gate) {
    if (!parent.isGroup() || without.getIfPresent(parent.chat()) != null) {
      return parent;
    }
    Outcome<Optional<ForumTopic>> outcome =
        courier.once(
            parent,
            Urgency.ANSWER,
            gate,
            to -> wire.call(CreateForumTopic.builder().chatId(to.chat()).name(title).build()));
    if (outcome instanceof Outcome.Failed<?>(_, var words)) {
      without.put(parent.chat(), words);
      LOG.info("No topic in a group: {}", words);
    }
    return outcome instanceof Outcome.Done<Optional<ForumTopic>>(var topic) && topic.isPresent()
        ? new Address(parent.chat(), topic.get().getMessageThreadId())
        : parent;
  }
}
