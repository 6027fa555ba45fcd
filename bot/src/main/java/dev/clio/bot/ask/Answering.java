package dev.clio.bot.ask;

import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/** Answers a question: with what a teacher says to it, else with what the sources say. */
final class Answering {
  private final Sources sources;
  private final Answers answers;
  private final AnswerPost posts;
  private final Keeping keeping;
  private final InstantSource clock;

  Answering(
      Sources sources, Answers answers, AnswerPost posts, Keeping keeping, InstantSource clock) {
    this.sources = sources;
    this.answers = answers;
    this.posts = posts;
    this.keeping = keeping;
    this.clock = clock;
  }

  Reply answer(Turn turn, Asker asker) throws IOException {
    View view = View.of(turn, asker.privately());
    Optional<Pins.Pin> pin = pin(turn, asker);
    if (pin.isPresent()) {
      return say(PinPost.of(view, pin.get(), asker), asker);
    }
    Findings findings = answers.to(turn.question(), asker.selection());
    Post post = posts.of(view, findings, false, asker);
    return switch (findings) {
      case Findings.Found _ -> say(post, asker);
      case Findings.NotInTheSources _ -> {
        note(turn, asker);
        yield new Reply.Whisper(post);
      }
    };
  }

  /** All that is found at once. Nothing is kept of it: the words may be half typed. */
  Reply paste(String words, Asker asker) throws IOException {
    Findings findings = answers.to(Question.of(words), asker.selection());
    return new Reply.Say(Post.of(posts.all(findings, asker.wording())));
  }

  /** What a teacher here says to a question, if anything. */
  Optional<Pins.Pin> pin(Turn turn, Asker asker) {
    return keeping.pins().find(asker.in().home(), turn.gist(sources::gist));
  }

  private void note(Turn turn, Asker asker) {
    keeping
        .gaps()
        .add(
            new Gaps.Refused(
                asker.in().home(),
                asker.by(),
                turn.whole(),
                turn.gist(sources::gist),
                clock.instant()));
  }

  private static Reply say(Post post, Asker asker) {
    return asker.privately() ? new Reply.Whisper(post) : new Reply.Say(post);
  }
}
