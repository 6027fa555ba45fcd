package dev.clio.bot.ask;

import dev.clio.bot.chat.Message;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import java.io.IOException;
import java.util.Locale;

/** All that was found in one message, for those who can press nothing. */
public final class AnswerSheet {
  private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

  private final Quotes quotes;
  private final AnswerPost posts;

  public AnswerSheet(Sources sources, AskSettings settings) {
    quotes = new Quotes(sources);
    posts = new AnswerPost(sources, settings.excerpts());
  }

  /** The sheet; in English, as is everything at the command line. */
  public Message show(Findings findings) throws IOException {
    return posts.all(findings, ENGLISH);
  }

  /** Checks that every word of the excerpts stands in the index as it is now. */
  public void check(Findings findings) throws IOException {
    for (Excerpt excerpt : Answers.excerpts(findings)) {
      quotes.check(ENGLISH, excerpt.passage(), excerpt.shown(), excerpt.text());
    }
  }
}
