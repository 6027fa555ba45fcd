package dev.clio.bot.ask;

import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.command.Refusal;
import dev.clio.index.passage.Findings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Does what the buttons of an answer say. Everything is looked up anew with the eyes of whoever
 * presses: a button shows nobody a source that does not count where they are.
 */
final class Pressing {
  private static final int LONGEST_TITLE = 100;

  private final Answers answers;
  private final Answering answering;
  private final AnswerPost posts;
  private final Why why;
  private final Feedback feedback;
  private final InstantSource clock;

  Pressing(
      Answers answers,
      Answering answering,
      AnswerPost posts,
      Why why,
      Feedback feedback,
      InstantSource clock) {
    this.answers = answers;
    this.answering = answering;
    this.posts = posts;
    this.why = why;
    this.feedback = feedback;
    this.clock = clock;
  }

  Reply press(Step step, View view, Asker asker) throws IOException {
    Optional<Pins.Pin> pin = answering.pin(view.turn(), asker);
    if (pin.isPresent() && step == Step.PINNED) {
      return new Reply.Revise(PinPost.of(view, pin.get(), asker));
    }
    if (pin.isPresent() && step == Step.TELL) {
      return new Reply.Say(PinPost.of(view.shared(), pin.get(), asker));
    }
    Findings findings = answers.to(view.turn().question(), asker.selection());
    return switch (step) {
      case SHOW, PINNED, TELL -> new Reply.Revise(posts.of(view, findings, pin.isPresent(), asker));
      case WHY -> new Reply.Whisper(why.of(view, findings, asker));
      case SHARE -> new Reply.Say(forAll(view, findings, pin.isPresent(), asker));
      case MOVE ->
          new Reply.Move(
              Shortened.to(LONGEST_TITLE, view.turn().topic().orElse(view.turn().words())),
              forAll(view.moved(), findings, pin.isPresent(), asker));
      case HELPED -> rate(view, findings, true, asker);
      case MISSED -> rate(view, findings, false, asker);
    };
  }

  private Post forAll(View view, Findings findings, boolean pinned, Asker asker)
      throws IOException {
    if (!(findings instanceof Findings.Found)) {
      throw new Refusal(asker.say("changed"));
    }
    return posts.of(view.shared(), findings, pinned, asker);
  }

  private Reply rate(View view, Findings findings, boolean helpful, Asker asker) {
    Shown shown = posts.shown(view, findings);
    if (shown.isNothing()) {
      throw new Refusal(asker.say("changed"));
    }
    feedback.rate(
        new Feedback.Rating(
            asker.in().home(),
            asker.by(),
            view.turn().whole(),
            shown.excerpt().passage().id(),
            helpful,
            clock.instant()));
    return new Reply.Whisper(Post.note(asker.say("thanks")));
  }
}
