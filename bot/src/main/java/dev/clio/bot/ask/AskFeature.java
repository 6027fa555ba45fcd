package dev.clio.bot.ask;

import dev.clio.bot.chat.Message;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** Answers questions with cited excerpts: {@code /ask}, or just words. */
public final class AskFeature implements Feature {
  /** Name of the command that takes a question. */
  public static final String COMMAND = AskCommand.NAME;

  private final Quotes quotes;
  private final AnswerPost posts;
  private final AskCommand command;

  public AskFeature(Sources sources, AskSettings settings, InstantSource clock) {
    quotes = new Quotes(sources);
    posts = new AnswerPost(sources, quotes, settings.excerpts());
    command = new AskCommand(sources, new LastQuestions(clock), posts);
  }

  @Override
  public List<Command> commands() {
    return List.of(command);
  }

  /** All that was found in one message, for those who can press nothing. */
  public Message show(Findings findings) throws IOException {
    return posts.all(findings);
  }

  /** Checks that every word of the excerpts stands in the index as it is now. */
  public void check(Findings findings) throws IOException {
    for (Excerpt excerpt : Answers.excerpts(findings)) {
      quotes.check(excerpt.passage(), excerpt.shown(), excerpt.text());
    }
  }
}
