package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Bytes;
import dev.clio.bot.chat.QuestionId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A post as Telegram will have it, but for keys of buttons. */
sealed interface Sheet {
  /** What can be pressed under it. */
  List<Action> buttons();

  /**
   * Text.
   *
   * @param html within Telegram's limits
   * @param asks the question that a reply to it answers
   */
  record Page(String html, List<Action> buttons, Optional<QuestionId> asks) implements Sheet {
    public Page {
      buttons = List.copyOf(buttons);
    }

    /** Whether people are to be led to reply: only where there is nothing to press. */
    boolean leadsToReply() {
      return asks.isPresent() && buttons.isEmpty();
    }
  }

  /**
   * A native poll with one right choice.
   *
   * @param why without format
   * @param open how long; for ever if nothing is said
   */
  record Quiz(
      QuestionId question,
      String prompt,
      List<String> choices,
      int right,
      String why,
      Optional<Duration> open,
      List<Action> buttons)
      implements Sheet {
    public Quiz {
      choices = List.copyOf(choices);
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A picture.
   *
   * @param html what stands under it
   */
  record Photo(Bytes png, String html, List<Action> buttons) implements Sheet {
    public Photo {
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A file.
   *
   * @param html what stands under it
   */
  record File(String name, Bytes content, String html, List<Action> buttons) implements Sheet {
    public File {
      buttons = List.copyOf(buttons);
    }
  }
}
