package dev.clio.fake.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pressed button, to wait for what comes of it. Thread-safe. */
public final class Press {
  private final String id;
  private final ChatMessage message;
  private final int editsBefore;
  private final int lastBefore;
  private final Instant date;
  private final long pressed = System.nanoTime();
  private final Deadline changes = new Deadline();
  private @Nullable Toast toast;
  private Duration took = Duration.ZERO;

  Press(String id, ChatMessage message, Instant date) {
    this.id = id;
    this.message = message;
    this.date = date;
    this.editsBefore = message.history().size() - 1;
    this.lastBefore = message.chat().wall.lastId();
  }

  public String id() {
    return id;
  }

  Instant date() {
    return date;
  }

  /** Answers it; false: it was answered before. */
  boolean answer(Toast shown) {
    return changes.change(
        () -> {
          boolean first = toast == null;
          if (first) {
            toast = shown;
            took = Duration.ofNanos(System.nanoTime() - pressed);
          }
          return first;
        });
  }

  /** How long the button spun, zero while it does. */
  Duration took() {
    return changes.look(() -> took);
  }

  /** Whether the button stopped spinning. */
  public boolean answered() {
    return changes.look(() -> toast != null);
  }

  /** What the presser sees once the bot answers the press. */
  public Toast awaitToast() {
    return awaitToast(Deadline.DEFAULT);
  }

  /** The same with a deadline of the caller's. */
  public Toast awaitToast(Duration longest) {
    return changes.await(longest, () -> Optional.ofNullable(toast), () -> "answer to " + id);
  }

  /** What the message holds once it is edited. */
  public Content awaitEdit() {
    return message.awaitEdit(editsBefore + 1);
  }

  /** The bot's next message in the chat. */
  public ChatMessage awaitReply() {
    return message.chat().awaitAfter(lastBefore, any -> true, Deadline.DEFAULT);
  }
}
