package dev.clio.bot.quiz;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.ServerRef;
import dev.clio.index.quiz.QuizQuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Kills a process at the n-th time that it writes or sends, right before or right after. Whatever
 * it tries from then on does not happen.
 */
final class Fate {
  private final int deadly;
  private final boolean after;
  private final AtomicInteger deeds = new AtomicInteger();

  /** The process is dead. */
  static final class Dead extends RuntimeException {
    private static final long serialVersionUID = 1;

    Dead() {
      super("dead");
    }
  }

  /**
   * @param deadly the deed that kills, from 1; none if 0
   */
  Fate(int deadly, boolean after) {
    this.deadly = deadly;
    this.after = after;
  }

  int deeds() {
    return deeds.get();
  }

  boolean isDead() {
    return deadly > 0 && deeds.get() >= deadly;
  }

  private synchronized <T> T does(Supplier<T> deed) {
    int number = deeds.get() + 1;
    if (deadly > 0 && (number > deadly || (number == deadly && !after))) {
      deeds.set(Math.max(number, deadly));
      throw new Dead();
    }
    T done = deed.get();
    deeds.set(number);
    if (number == deadly) {
      throw new Dead();
    }
    return done;
  }

  Rounds storing(Rounds real) {
    return new Rounds() {
      @Override
      public void append(RoundId id, int first, List<RoundEvent> events) {
        does(
            () -> {
              real.append(id, first, events);
              return true;
            });
      }

      @Override
      public List<RoundEvent> log(RoundId id) {
        return real.log(id);
      }

      @Override
      public List<RoundId> running(Set<PlatformName> platforms) {
        return real.running(platforms);
      }

      @Override
      public void end(RoundId id, int first, List<RoundEvent> events, Harvest harvest) {
        does(
            () -> {
              real.end(id, first, events, harvest);
              return true;
            });
      }

      @Override
      public List<RoundId> last(ChatRef chat, int most) {
        return real.last(chat, most);
      }

      @Override
      public List<Score> scores(ServerRef home, Optional<ChatRef> chat, Instant since) {
        return real.scores(home, chat, since);
      }

      @Override
      public Set<QuizQuestionId> asked(ChatRef chat, Instant since) {
        return real.asked(chat, since);
      }
    };
  }

  Outbox sending(Outbox real) {
    return new Outbox() {
      @Override
      public Posted post(ChatRef chat, Post post, Sending how) {
        return does(() -> real.post(chat, post, how));
      }

      @Override
      public Posted revise(MessageRef message, Post post) {
        return does(() -> real.revise(message, post));
      }

      @Override
      public ChatRef room(ChatRef parent, String title) {
        return real.room(parent, title);
      }

      @Override
      public Optional<ChatRef> direct(Person person) {
        return real.direct(person);
      }
    };
  }
}
