package dev.clio.bot.quiz;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import dev.clio.index.quiz.Solution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is shown of a round, in one language. */
final class RoundPosts {
  /** So many names stand on a card; the others are counted. */
  private static final int MOST_NAMES = 20;

  private static final int TOP = 5;
  private static final int LONGEST_NAME = 32;

  /** Telegram takes 200 characters, of which a link may be some. */
  private static final int LONGEST_WHY = 190;

  private final RoundWords words;
  private final PodiumPicture picture;

  RoundPosts(Locale language, PodiumPicture picture) {
    this.words = new RoundWords(language);
    this.picture = picture;
  }

  /** The id under which a question of a round is put. */
  static QuestionId id(RoundId round, int number) {
    return new QuestionId(round + "." + number);
  }

  /** Whatever is shown under that name. */
  Post of(Round round, String what, Instant now) {
    String[] parts = what.split(" ");
    if (what.equals(Script.LOBBY)) {
      return lobby(round);
    }
    if (what.equals(Script.PODIUM)) {
      return podium(round);
    }
    int number = Integer.parseInt(parts[1]);
    return switch (parts[0]) {
      case "accepted" -> accepted(round, number, Integer.parseInt(parts[2]));
      case "void" -> Post.note(words.say("voided", number));
      case "question" -> question(round, round.turn(number).orElseThrow(), now);
      default -> reveal(round, round.turn(number).orElseThrow());
    };
  }

  private Post accepted(Round round, int card, int count) {
    List<Turn> asked = round.turns().stream().filter(turn -> turn.card() == card).toList();
    String answer = round.accepted().getOrDefault(card, List.of()).get(count - 1);
    return Post.note(words.say("accepted.all", answer, asked.getLast().number()));
  }

  private Post lobby(Round round) {
    Rules rules = round.rules();
    Text text =
        Text.of("")
            .strong(words.say("lobby.title", round.opened().title()))
            .plain("\n")
            .plain(words.say("lobby.rules", round.opened().deck().size(), rules.time().toSeconds()))
            .plain(" ")
            .plain(words.mode(rules.mode()))
            .plain("\n")
            .plain(words.scoring(rules.scoring()));
    if (rules.streaks()) {
      text = text.plain(" ").plain(words.say("lobby.streaks"));
    }
    if (rules.teams() > 0) {
      text = text.plain(" ").plain(words.say("lobby.teams", rules.teams()));
    }
    if (rules.atOnce()) {
      text = text.plain(" ").plain(words.say("lobby.at-once"));
    }
    if (rules.nicknames()) {
      text = text.plain("\n").plain(words.say("lobby.nicknames"));
    }
    List<Player> here = round.players().values().stream().filter(Player::here).toList();
    text = text.plain("\n").plain(names(round, here));
    if (round.began().isPresent()) {
      return Post.of(new Message.Note(text));
    }
    return new Post(
        new Message.Note(text),
        List.of(
            act("lobby.join", "quiz join", round),
            act("lobby.leave", "quiz leave", round),
            act("lobby.start", "quiz next", round)));
  }

  private String names(Round round, List<Player> here) {
    if (here.isEmpty()) {
      return words.say("lobby.nobody");
    }
    String names =
        here.stream()
            .limit(MOST_NAMES)
            .map(player -> name(round, player.person()))
            .collect(Collectors.joining(", "));
    int more = here.size() - MOST_NAMES;
    return words.say("lobby.players", here.size(), more > 0 ? names + ", +" + more : names);
  }

  /** What somebody is called on a card. */
  static String name(Round round, Person person) {
    return name(Nicknames.of(round, person));
  }

  /** A name that fits on a card. */
  static String name(String name) {
    String line = name.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
  }

  private Action act(String label, String command, Round round) {
    return new Action(words.say(label), Call.of(command).with("round", round.id().value()));
  }

  private Action act(String label, String command, Round round, Turn turn) {
    return new Action(
        words.say(label),
        Call.of(command)
            .with("round", round.id().value())
            .with("number", String.valueOf(turn.number())));
  }

  private Post question(Round round, Turn turn, Instant now) {
    Card card = round.card(turn);
    Text prompt =
        Text.of("").strong(words.say("question.number", turn.number(), count(round, turn)));
    String lead = words.lead(card);
    prompt = lead.isEmpty() ? prompt : prompt.plain(" " + lead);
    prompt = about(card, prompt);
    Instant closes =
        turn.ends(round.limit(turn)).orElse(now.plus(round.rules().time(turn.number())));
    return new Post(
        new Message.Question(id(round.id(), turn.number()), prompt, answering(round, card), closes),
        List.of(act("question.hint", "quiz hint", round, turn)));
  }

  /** Missed ones that come again make it more. */
  private static int count(Round round, Turn turn) {
    return Math.max(round.opened().deck().size(), turn.number());
  }

  private static Text about(Card card, Text lead) {
    return switch (card.kind()) {
      case WRITTEN -> lead.plain(" ").plain(card.about());
      case YEAR, CLOSEST ->
          lead.plain("\n").strong(card.about()).plain("\n" + card.detail().orElse(""));
      case WHO, GAP -> lead.plain("\n").strong(card.detail().orElse("")).plain("\n" + card.about());
      case TRUE_OR_FALSE -> lead.plain("\n").strong(card.about());
      case EVENT, ORDER -> lead;
    };
  }

  private Answering answering(Round round, Card card) {
    return switch (card.solution()) {
      case Solution.Choice choice ->
          new Answering.PickOne(
              IntStream.range(0, choice.choices().size())
                  .mapToObj(index -> words.choice(card, index))
                  .toList(),
              round.rules().atOnce()
                  ? new Answering.AtOnce(choice.right(), why(card))
                  : new Answering.AtTheEnd());
      case Solution.Order order -> new Answering.Order(order.things());
      case Solution.Typed _, Solution.Closest _ -> new Answering.TypeIn();
    };
  }

  /** The words of the source, as far as platforms show them with a native quiz. */
  private static Text why(Card card) {
    String words = card.proof().words();
    return Text.of(
        words.length() <= LONGEST_WHY ? words : words.substring(0, LONGEST_WHY - 1) + "…");
  }

  private Post reveal(Round round, Turn turn) {
    Card card = round.card(turn);
    Text lead =
        Text.of("")
            .strong(words.say("reveal.right", turn.number(), words.answer(card)))
            .plain("\n")
            .plain(tally(card, turn));
    String gains = gains(round, turn);
    lead = gains.isEmpty() ? lead : lead.plain("\n").plain(gains);
    Card.Shown proof = card.proof();
    Quotation quotation =
        new Quotation(
            proof.heading(), Text.of(proof.words()), proof.source(), Optional.empty(), List.of());
    List<Action> actions = new ArrayList<>();
    if (proof.passage().isPresent()) {
      actions.add(act("reveal.proof", "quiz proof", round, turn));
    }
    actions.add(act("reveal.why", "quiz why", round, turn));
    actions.add(act("reveal.flag", "quiz flag", round, turn));
    if (round.rules().paced()) {
      actions.add(act("reveal.next", "quiz next", round));
    }
    return new Post(new Message.Cited(lead, List.of(quotation)), actions);
  }

  /** "A ▲ 3 · B ● 12 · 12 of 16 were right". */
  private String tally(Card card, Turn turn) {
    long right = turn.answers().values().stream().filter(one -> one.mark().isRight()).count();
    if (turn.answers().isEmpty()) {
      return words.say("reveal.silence");
    }
    String share = words.say("reveal.share", right, turn.answers().size());
    if (!(card.solution() instanceof Solution.Choice choice)) {
      return share;
    }
    Map<Integer, Long> votes =
        turn.answers().values().stream()
            .map(Turn.Reply::given)
            .filter(Given.Chosen.class::isInstance)
            .collect(
                Collectors.groupingBy(
                    given -> ((Given.Chosen) given).index(), TreeMap::new, Collectors.counting()));
    String counts =
        IntStream.range(0, choice.choices().size())
            .mapToObj(index -> RoundWords.letter(index) + " " + votes.getOrDefault(index, 0L))
            .collect(Collectors.joining(" · "));
    return counts + " — " + share;
  }

  /** The best so far, with what this question brought. */
  private String gains(Round round, Turn turn) {
    List<String> lines = new ArrayList<>();
    for (Standings.Standing one : Standings.of(round)) {
      if (lines.size() < TOP && one.points() > 0) {
        int gain = Points.of(round, turn, one.person()).map(Points::total).orElse(0);
        lines.add(
            words.say(
                "reveal.standing", one.rank(), name(round, one.person()), one.points(), gain));
      }
    }
    return String.join("\n", lines);
  }

  private Post podium(Round round) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.say("table.rank"),
            words.say("table.name"),
            words.say("table.points"),
            words.say("table.right")));
    for (Standings.TeamStanding team : Standings.teams(round)) {
      rows.add(
          List.of(
              rank(team.rank()),
              words.say("table.team", team.team() + 1),
              String.valueOf(team.points()),
              words.say("table.members", team.members())));
    }
    for (Standings.Standing one : Standings.of(round)) {
      if (rows.size() <= MOST_NAMES) {
        rows.add(
            List.of(
                rank(one.rank()),
                name(round, one.person()),
                String.valueOf(one.points()),
                one.right() + "/" + asked(round)));
      }
    }
    List<Action> actions =
        List.of(act("podium.mine", "quiz mine", round), act("podium.report", "quiz report", round));
    if (rows.size() == 1) {
      return Post.note(words.say("over.nobody", round.opened().title()));
    }
    Post table = new Post(new Message.Table(ending(round), rows), actions);
    return picture.of(round, words).map(table::with).orElse(table);
  }

  private String ending(Round round) {
    String title = round.opened().title();
    return switch (round.over().orElseThrow()) {
      case RoundEvent.Stopped(RoundEvent.Reason reason, var _) ->
          switch (reason) {
            case SILENCE -> words.say("stopped.silence", title);
            case HOST, VOTE, EMPTY -> words.say("stopped", title);
          };
      default -> words.say("over", title);
    };
  }

  private static int asked(Round round) {
    return (int) round.turns().stream().filter(turn -> !turn.isOpen() && !turn.voided()).count();
  }

  private static String rank(int rank) {
    return switch (rank) {
      case 1 -> "🥇 1";
      case 2 -> "🥈 2";
      case 3 -> "🥉 3";
      default -> String.valueOf(rank);
    };
  }
}
