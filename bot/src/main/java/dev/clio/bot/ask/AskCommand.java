package dev.clio.bot.ask;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /ask}: a question, and every step from its answer. */
final class AskCommand implements Command {
  static final String NAME = "ask";
  private static final int LONGEST = 1_000;
  private static final double SMALLEST_SHOWN = 0.005;

  private static final CommandSpec SPEC =
      new CommandSpec(
          NAME,
          "Ask the sources; the answer is theirs, word for word",
          Audience.EVERYONE,
          Role.ANYONE,
          List.of(
              Parameter.required(View.QUESTION, "What you want to know", new Parameter.Words())));

  private final Answers answers;
  private final LastQuestions lastQuestions;
  private final AnswerPost posts;
  private final Sources sources;

  AskCommand(Sources sources, LastQuestions lastQuestions, AnswerPost posts) {
    this.sources = sources;
    this.answers = new Answers(sources);
    this.lastQuestions = lastQuestions;
    this.posts = posts;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    if (View.isPressed(called.call())) {
      return pressed(View.pressed(called.call()));
    }
    String words = called.call().argument(View.QUESTION).orElseThrow().strip();
    if (words.length() > LONGEST) {
      throw new Refusal("That is long for a question. At most 1,000 characters, please.");
    }
    Question question = lastQuestions.following(called, words);
    Findings findings = answers.to(question);
    Post post = posts.of(View.of(question), findings);
    return switch (findings) {
      case Findings.Found _ -> new Reply.Say(post);
      case Findings.NotInTheSources _ -> new Reply.Whisper(post);
    };
  }

  private Reply pressed(View view) throws IOException {
    Findings findings = answers.to(view.question());
    return view.part() == View.Part.WHY
        ? new Reply.Whisper(why(view, findings))
        : new Reply.Revise(posts.of(view, findings));
  }

  private Post why(View view, Findings findings) throws IOException {
    Optional<Excerpt> excerpt = posts.at(view, findings);
    return excerpt.isPresent()
        ? Post.of(why(view.question(), excerpt.get(), findings.confidence()))
        : Post.note(AnswerPost.NOT_THERE);
  }

  private Message why(Question question, Excerpt excerpt, double confidence) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> matched = sources.matched(question, excerpt.passage());
    rows.add(List.of("words matched", matched.isEmpty() ? "none" : String.join(", ", matched)));
    rows.add(List.of("sure of it", percent(confidence)));
    excerpt.evidence().entrySet().stream()
        .filter(signal -> Math.abs(signal.getValue()) >= SMALLEST_SHOWN)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(signal -> rows.add(List.of(signal.getKey(), score(signal.getValue()))));
    rows.add(List.of("score", score(excerpt.score())));
    return new Message.Table("Why this passage?", rows);
  }

  private static String percent(double rate) {
    return Math.round(100 * rate) + " %";
  }

  private static String score(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
