package dev.clio.bot.chat;

import java.time.Instant;
import java.util.List;

/** Everything Clio can say. */
public sealed interface Message {
  /** Words of Clio's own. */
  record Note(Text text) implements Message {}

  /**
   * Words of sources: answers, days in history, reveals.
   *
   * @param lead words of Clio's own before them; empty where the quotations speak for themselves
   */
  record Cited(Text lead, List<Quotation> quotations) implements Message {
    public Cited {
      quotations = List.copyOf(quotations);
      if (quotations.isEmpty()) {
        throw new IllegalArgumentException("cites nothing");
      }
    }
  }

  /**
   * A question put to people.
   *
   * @param closes when answers no longer count
   */
  record Question(QuestionId id, Text prompt, Answering answering, Instant closes)
      implements Message {}

  /** Rows of cells: scoreboards, lists. */
  record Table(String title, List<List<String>> rows) implements Message {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
      if (rows.stream().map(List::size).distinct().count() > 1) {
        throw new IllegalArgumentException("rows of different lengths in " + title);
      }
    }
  }

  /**
   * A file: reports, exports.
   *
   * @param note words of Clio's own with it
   */
  record Attachment(String name, Bytes content, Text note) implements Message {
    public Attachment {
      if (!name.matches("[\\w.-]{1,100}")) {
        throw new IllegalArgumentException("not a file name: " + name);
      }
    }
  }
}
