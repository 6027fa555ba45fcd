package dev.clio.bot.discord;

import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Message;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * A question: what is asked, the choices with letters and shapes, and a countdown that every client
 * counts by itself.
 */
final class QuestionCard {
  private static final int MOST_CHOICES = 25;
  private static final int ALL_CHOICES = 2_500;
  private static final int LONGEST_PROMPT = 1_400;
  private static final List<String> SHAPES = List.of("▲", "●", "■", "◆", "★", "✚");

  private final Say say;

  QuestionCard(Say say) {
    this.say = say;
  }

  MessageEmbed embed(Message.Question question) {
    List<String> lines = new ArrayList<>();
    lines.add(Markup.of(question.prompt(), LONGEST_PROMPT));
    lines.add("");
    List<String> choices = choices(question.answering());
    for (int i = 0; i < choices.size(); i++) {
      int most = ALL_CHOICES / choices.size() - "**W ▲** ".length() - 1;
      lines.add("**" + sign(i) + "** " + Markup.of(Clean.line(choices.get(i)), most));
    }
    if (!choices.isEmpty()) {
      lines.add("");
    }
    lines.add(say.words("closes", "<t:" + question.closes().getEpochSecond() + ":R>"));
    return Look.CLIO.embed().setDescription(String.join("\n", lines)).build();
  }

  private static List<String> choices(Answering answering) {
    return switch (answering) {
      case Answering.PickOne(var choices, var _) -> first(choices);
      case Answering.TypeIn() -> List.of();
      case Answering.Order(var things) -> first(things);
    };
  }

  private static List<String> first(List<String> choices) {
    return choices.subList(0, Math.min(MOST_CHOICES, choices.size()));
  }

  List<Button> buttons(Message.Question question) {
    return switch (question.answering()) {
      case Answering.PickOne(var choices, var _) -> {
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < first(choices).size(); i++) {
          buttons.add(Button.primary(new Handle.Choice(question.id(), i).id(), sign(i)));
        }
        yield buttons;
      }
      case Answering.TypeIn(), Answering.Order(var _) ->
          List.of(Button.primary(new Handle.Words(question.id()).id(), say.words("answer")));
    };
  }

  /** A letter and, for the first of them, a shape: told apart without colour. */
  private static String sign(int choice) {
    String letter = String.valueOf((char) ('A' + choice));
    return choice < SHAPES.size() ? letter + " " + SHAPES.get(choice) : letter;
  }
}
