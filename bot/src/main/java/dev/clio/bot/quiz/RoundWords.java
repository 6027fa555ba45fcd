package dev.clio.bot.quiz;

import dev.clio.bot.command.Refusal;
import dev.clio.bot.phrase.Phrases;
import dev.clio.index.quiz.Solution;
import java.util.List;
import java.util.Locale;

/** What Clio says about rounds, in one language. */
record RoundWords(Locale language) {
  private static final Phrases PHRASES = Phrases.of(RoundWords.class);

  /** Shapes go with letters, so that nobody needs colours. */
  private static final List<String> LETTERS = List.of("A ▲", "B ●", "C ■", "D ◆");

  String say(String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }

  Refusal refusal(String key, Object... arguments) {
    return new Refusal(say(key, arguments));
  }

  /** "B ●". */
  static String letter(int index) {
    return LETTERS.get(index);
  }

  /** What is asked, in a sentence. */
  String lead(Card card) {
    return switch (card.kind()) {
      case WRITTEN -> "";
      case YEAR -> say("lead.year");
      case EVENT -> say("lead.event", card.about());
      case WHO -> say("lead.who");
      case GAP -> say("lead.gap");
      case TRUE_OR_FALSE -> say("lead.true-or-false", card.detail().orElse(""));
      case ORDER -> say("lead.order");
      case CLOSEST -> say("lead.closest");
    };
  }

  /** A choice as it is shown. */
  String choice(Card card, int index) {
    String choice = ((Solution.Choice) card.solution()).choices().get(index);
    return switch (card.kind()) {
      case TRUE_OR_FALSE -> index == 0 ? say("true") : say("false");
      case WRITTEN, YEAR, EVENT, WHO, GAP, ORDER, CLOSEST -> choice;
    };
  }

  /** What is right, as it is shown. */
  String answer(Card card) {
    return switch (card.solution()) {
      case Solution.Choice choice -> letter(choice.right()) + " " + choice(card, choice.right());
      case Solution.Typed _, Solution.Order _, Solution.Closest _ -> card.solution().answer();
    };
  }

  String mode(Rules.Mode mode) {
    return switch (mode) {
      case CLASS -> say("mode.class");
      case RACE -> say("mode.race");
      case ELIMINATION -> say("mode.elimination");
      case MASTERY -> say("mode.mastery");
    };
  }

  String scoring(Rules.Scoring scoring) {
    return switch (scoring) {
      case ACCURACY -> say("scoring.accuracy");
      case GENTLE -> say("scoring.gentle");
      case SPEED -> say("scoring.speed");
    };
  }

  Refusal refusal(Ruling.No why) {
    return new Refusal(
        switch (why) {
          case OVER -> say("no.over");
          case CLOSED -> say("no.closed");
          case LATE -> say("no.late");
          case PAUSED -> say("no.paused");
          case NOT_PAUSED -> say("no.not-paused");
          case ONCE -> say("no.once");
          case OUT -> say("no.out");
          case STARTED -> say("no.started");
          case NOT_STARTED -> say("no.not-started");
          case NOT_PLAYING -> say("no.not-playing");
          case NOTHING_OPEN -> say("no.nothing-open");
          case NO_QUESTION -> say("no.no-question");
        });
  }
}
