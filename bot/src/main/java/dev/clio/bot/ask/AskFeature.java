package dev.clio.bot.ask;

import dev.clio.bot.chat.Person;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Answers questions with cited excerpts: {@code /ask}, or just words. Teachers see what the sources
 * lack, {@code /gaps}, and answer it themselves, {@code /pin}.
 */
public final class AskFeature implements Feature {
  /** No question is longer, in UTF-16 code units. */
  public static final int LONGEST = AskCommand.LONGEST;

  /** Name of the command that takes a question. */
  public static final String COMMAND = AskCommand.NAME;

  private final Listening listening;
  private final List<Command> commands;

  public AskFeature(
      Sources sources,
      Keeping keeping,
      Customs customs,
      AskSettings settings,
      InstantSource clock) {
    Answers answers = new Answers(sources);
    AnswerPost posts = new AnswerPost(sources, settings.excerpts());
    Answering answering = new Answering(sources, answers, posts, keeping, clock);
    Pressing pressing =
        new Pressing(answers, answering, posts, new Why(sources, posts), keeping.feedback(), clock);
    listening = new Listening(answers, clock);
    Suggestions suggestions = new Suggestions(listening, sources, customs.selection());
    commands =
        List.of(
            new AskCommand(suggestions, customs, listening, answering, pressing),
            new GapsCommand(keeping.gaps(), customs),
            new PinAdd(sources, keeping, customs, clock),
            new PinList(keeping.pins(), customs),
            new PinRemove(sources, keeping.pins()));
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  /** What is remembered of a person while the process runs: questions of the last day. */
  public List<Map<String, String>> remembered(Person person) {
    return listening.of(person).stream().map(words -> Map.of("question", words)).toList();
  }

  /** Forgets that. Returns how many questions it was. */
  public int forget(Person person) {
    int questions = listening.of(person).size();
    listening.forget(person);
    return questions;
  }
}
