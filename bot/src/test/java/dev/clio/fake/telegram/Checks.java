package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bot did that it must not do; kept for the end of the test. Thread-safe. */
final class Checks {
  /** More say nothing new. */
  private static final int MOST = 1_000;

  private final Optional<Shapes> spec = TelegramSpec.shared();
  private volatile boolean on = true;
  private final List<String> violations = new ArrayList<>();

  void check(Request request) {
    if (on) {
      TelegramLimits.objections(request).forEach(this::violated);
      spec.ifPresent(shapes -> shapes.objections(request).forEach(this::violated));
    }
  }

  /** The fake must be right, too. */
  void happened(ObjectNode update) {
    if (on) {
      spec.ifPresent(shapes -> shapes.objections("Update", update).forEach(this::violated));
    }
  }

  void turn(boolean wanted) {
    on = wanted;
  }

  /** What is said in a chat: nobody is called who did not ask, and no link is a trick. */
  void said(Chat chat, Content content) {
    if (on) {
      Manners.objections(chat, content).forEach(this::violated);
    }
  }

  synchronized void violated(String what) {
    if (violations.size() < MOST && !violations.contains(what)) {
      violations.add(what);
    }
  }

  synchronized List<String> violations() {
    return List.copyOf(violations);
  }
}
