package dev.clio.bot.discord;

import java.util.concurrent.locks.ReentrantLock;
import net.dv8tion.jda.api.modals.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is said on one interaction. Discord wants to hear something within three seconds, and only
 * once; more may follow for a quarter of an hour. Thread-safe: whoever defers and whoever answers
 * may meet.
 */
final class Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private final InteractionToken token;
  private final Kind kind;
  private final Say say;
  private final ReentrantLock lock = new ReentrantLock();
  private State state = State.OPEN;

  /** Whether a deferral got lost on the way, so that it may count or not. */
  private boolean uncertain;

  /** What was done. */
  enum Kind {
    /** A command for all to see. */
    COMMAND,
    /** A command whose answer is for the caller. */
    WHISPERED,
    /** A button, or a form that a button opened: there is a message to revise. */
    PRESS
  }

  private enum State {
    /** Nothing was said. */
    OPEN,
    /** That it takes longer was said. */
    DEFERRED,
    /** It was answered, or Discord takes nothing any more. */
    OVER
  }

  /**
   * An exchange.
   *
   * @param say words of ours for whoever did it
   */
  Exchange(InteractionToken token, Kind kind, Say say) {
    this.token = token;
    this.kind = kind;
    this.say = say;
  }

  /** Says that it takes longer, if nothing was said. */
  void defer() {
    locked(
        () -> {
          if (state == State.OPEN) {
            Answer answer = kind == Kind.PRESS ? token.keep() : token.think(kind == Kind.WHISPERED);
            if (answer.counts()) {
              state = State.DEFERRED;
            } else if (answer instanceof Answer.Refused no) {
              refused("defer", no);
            } else {
              uncertain = true;
            }
          }
        });
  }

  /** Answers for all to see. */
  void say(Card card) {
    locked(() -> answer(card, false));
  }

  /** Answers unseen by others. */
  void whisper(Card card) {
    locked(() -> answer(card, true));
  }

  /** Puts the answer in the place of what was pressed; says it where nothing was. */
  void revise(Card card) {
    if (kind != Kind.PRESS) {
      say(card);
      return;
    }
    locked(
        () -> {
          switch (state) {
            case OPEN -> first(token.revise(card), () -> replace(card), () -> answer(card, true));
            case DEFERRED -> replace(card);
            case OVER -> {}
          }
        });
  }

  /** Answers nothing, in a way that does not look like a failure. */
  void keepSilent() {
    locked(
        () -> {
          boolean known = state == State.DEFERRED || (state == State.OPEN && isSilentlyKnown());
          if (known && kind != Kind.PRESS) {
            token.delete();
          }
          state = State.OVER;
        });
  }

  private boolean isSilentlyKnown() {
    Answer answer = kind == Kind.PRESS ? token.keep() : token.think(true);
    if (!answer.counts()) {
      end("acknowledge", answer);
    }
    return answer.counts();
  }

  /** Asks for words by a form, which must come first. */
  void ask(Modal form) {
    locked(
        () -> {
          Card late = say.card("again");
          switch (state) {
            case OPEN ->
                first(token.form(form), () -> answer(late, true), () -> answer(late, true));
            case DEFERRED -> answer(late, true);
            case OVER -> {}
          }
        });
  }

  private void answer(Card card, boolean hidden) {
    switch (state) {
      case OPEN ->
          first(
              token.say(card, hidden),
              () -> later(card, hidden),
              () -> first(token.say(say.card("sorry"), true), () -> {}, () -> {}));
      case DEFERRED -> later(card, hidden);
      case OVER -> {}
    }
  }

  /**
   * What a first word came to.
   *
   * @param deferred what to do if a deferral that seemed lost counts after all
   * @param refused what to do if Discord refuses what was said
   */
  private void first(Answer answer, Runnable deferred, Runnable refused) {
    switch (answer) {
      case Answer.Good _ -> state = State.OVER;
      case Answer.Lost(var why, var _) -> {
        LOG.warn("An interaction could not be answered: {}", why);
        state = State.OVER;
      }
      case Answer.Refused no when no.isAlreadyAcknowledged() -> {
        // Ours, whose answer got lost on the way back; if a deferral, the answer is still to come.
        state = uncertain ? State.DEFERRED : State.OVER;
        if (uncertain) {
          deferred.run();
        }
      }
      case Answer.Refused no -> {
        refused("answer", no);
        if (state != State.OVER) {
          refused.run();
        }
      }
    }
  }

  private void later(Card card, boolean hidden) {
    if (kind == Kind.PRESS) {
      follow(card, hidden);
    } else if (hidden == (kind == Kind.WHISPERED)) {
      replace(card);
    } else {
      // Who sees an answer is settled by the deferral; to change it, the answer must go first:
      // what follows while it stands would take its place.
      Answer gone = token.delete();
      if (gone instanceof Answer.Good || gone.isGone()) {
        follow(card, hidden);
      } else {
        end("take away an answer", gone);
      }
    }
  }

  private void replace(Card card) {
    Answer answer = token.edit(card);
    if (answer.isGone()) {
      follow(card, true);
    } else {
      after(answer);
    }
  }

  private void follow(Card card, boolean hidden) {
    Answer answer = token.follow(card, hidden);
    if (answer instanceof Answer.Lost && !hidden) {
      token.follow(say.card("unsure"), true);
    }
    after(answer);
  }

  private void after(Answer answer) {
    state = State.OVER;
    switch (answer) {
      case Answer.Good _ -> {}
      case Answer.Lost _ -> end("answer", answer);
      case Answer.Refused no when no.isOutOfTime() -> end("answer", no);
      case Answer.Refused no -> {
        logRefused(no);
        token.follow(say.card("sorry"), true);
      }
    }
  }

  /** Too late ends it; anything else may be taken better the next time. */
  private void refused(String what, Answer.Refused no) {
    if (no.isTooLate()) {
      end(what, no);
    } else {
      logRefused(no);
    }
  }

  /** Too late, or out of reach: an operator may want to know why. */
  private void end(String what, Answer answer) {
    LOG.warn("Could not {} in time: {}", what, answer);
    state = State.OVER;
  }

  /** Discord does not take what we say: a mistake of ours, or a permission. */
  private static void logRefused(Answer.Refused no) {
    LOG.error("Discord refused an answer: {} {}", no.code(), no.words());
  }

  private void locked(Runnable what) {
    lock.lock();
    try {
      what.run();
    } finally {
      lock.unlock();
    }
  }
}
