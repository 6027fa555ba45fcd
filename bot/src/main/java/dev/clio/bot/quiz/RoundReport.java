package dev.clio.bot.quiz;

import dev.clio.bot.chat.Person;
import dev.clio.bot.report.Sheet;
import dev.clio.index.quiz.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a round tells a teacher: pupils, questions, and every answer. */
final class RoundReport {
  /** Who is right less often needs help. */
  private static final double NEEDS_HELP = 0.5;

  private final Round round;
  private final RoundWords words;

  RoundReport(Round round, RoundWords words) {
    this.round = round;
    this.words = words;
  }

  List<Sheet> all() {
    return List.of(pupils(), questions(), answers());
  }

  private List<Turn> closed() {
    return round.turns().stream().filter(turn -> !turn.isOpen()).toList();
  }

  private Sheet pupils() {
    int asked = (int) closed().stream().filter(turn -> !turn.voided()).count();
    List<List<Object>> rows = new ArrayList<>();
    for (Standings.Standing one : Standings.of(round)) {
      double share = asked == 0 ? 0 : one.right() / (double) asked;
      Player player = Optional.ofNullable(round.players().get(one.person())).orElseThrow();
      rows.add(
          List.of(
              one.rank(),
              called(one.person()),
              one.person().platform().value(),
              round.rules().teams() == 0 ? "" : player.team() + 1,
              one.points(),
              one.right(),
              one.answered(),
              asked,
              percent(share),
              share < NEEDS_HELP ? words.say("report.yes") : ""));
    }
    return new Sheet(
        words.say("report.pupils"),
        List.of(
            words.say("table.rank"),
            words.say("table.name"),
            words.say("report.platform"),
            words.say("report.team"),
            words.say("table.points"),
            words.say("table.right"),
            words.say("report.answered"),
            words.say("report.asked"),
            words.say("report.percent"),
            words.say("report.help")),
        rows);
  }

  private Sheet questions() {
    List<List<Object>> rows = new ArrayList<>();
    for (Turn turn : closed()) {
      Card card = round.card(turn);
      ItemAnalysis item = ItemAnalysis.of(round, turn);
      rows.add(
          List.of(
              turn.number(),
              asked(card),
              words.answer(card),
              card.level(),
              item.answered(),
              item.right(),
              percent(item.difficulty()),
              Math.round(100 * item.discrimination()) / 100.0,
              item.wrong().map(wrong -> given(card, wrong.given())).orElse(""),
              item.wrong().map(ItemAnalysis.Wrong::many).orElse(0),
              turn.flagged().size(),
              turn.voided() ? words.say("report.yes") : "",
              card.proof().source()));
    }
    return new Sheet(
        words.say("report.questions"),
        List.of(
            words.say("table.rank"),
            words.say("report.question"),
            words.say("report.answer"),
            words.say("report.level"),
            words.say("report.answered"),
            words.say("table.right"),
            words.say("report.percent"),
            words.say("report.discrimination"),
            words.say("report.wrong"),
            words.say("report.times"),
            words.say("report.flagged"),
            words.say("report.void"),
            words.say("report.source")),
        rows);
  }

  /** Every answer that counted, in the order of questions. */
  Sheet answers() {
    List<List<Object>> rows = new ArrayList<>();
    for (Turn turn : closed()) {
      Card card = round.card(turn);
      for (Map.Entry<Person, Turn.Reply> entry : turn.answers().entrySet()) {
        Turn.Reply reply = entry.getValue();
        rows.add(
            List.of(
                turn.number(),
                asked(card),
                called(entry.getKey()),
                given(card, reply.given()),
                reply.mark().isRight() ? words.say("report.yes") : words.say("report.no"),
                reply.mark().how().name().toLowerCase(Locale.ROOT),
                Math.round(reply.after().toMillis() / 100.0) / 10.0,
                Points.of(round, turn, entry.getKey()).map(Points::total).orElse(0)));
      }
    }
    return new Sheet(
        words.say("report.answers"),
        List.of(
            words.say("table.rank"),
            words.say("report.question"),
            words.say("table.name"),
            words.say("report.given"),
            words.say("table.right"),
            words.say("report.how"),
            words.say("report.seconds"),
            words.say("table.points")),
        rows);
  }

  /** The name, and in brackets what the class knew them by. */
  private String called(Person person) {
    return round.rules().nicknames()
        ? person.name() + " (" + Nicknames.of(round, person) + ")"
        : person.name();
  }

  private String asked(Card card) {
    return (words.lead(card) + " " + card.about()).strip();
  }

  private String given(Card card, Given given) {
    return switch (given) {
      case Given.Chosen(int index)
          when card.solution() instanceof Solution.Choice choice
              && index < choice.choices().size() ->
          words.choice(card, index);
      case Given.Chosen(int index) -> String.valueOf(index + 1);
      case Given.Typed(var typed) -> typed;
    };
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}
