package dev.clio.bot.discord;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons under a message: five rows of five at most, what comes first first. */
final class Buttons {
  private static final int IN_A_ROW = 5;
  private static final int MOST = 25;
  private static final int LONGEST_LABEL = 80;

  private final Say say;
  private final List<Button> buttons = new ArrayList<>();

  Buttons(Say say) {
    this.say = say;
  }

  /** Whatever the message itself needs: choices, a form for an answer. */
  Buttons of(List<Button> needed) {
    needed.forEach(this::add);
    return this;
  }

  /**
   * A button for each step. Discord takes no two buttons of one id, so the same step twice is one
   * button.
   *
   * @param keys where the steps lie on the shelf, in the same order
   */
  Buttons steps(List<Action> actions, List<String> keys) {
    Map<String, Action> distinct = new LinkedHashMap<>();
    for (int i = 0; i < actions.size(); i++) {
      distinct.putIfAbsent(keys.get(i), actions.get(i));
    }
    distinct.forEach(
        (key, action) ->
            add(Button.secondary(new Handle.Step(key).id(), label(action.label(), "…"))));
    return this;
  }

  /** A button for each address that sources of the message have. */
  Buttons links(Message message) {
    if (message instanceof Message.Cited(var _, var quotations)) {
      List<String> addresses =
          quotations.stream()
              .map(Quotation::link)
              .flatMap(link -> link.flatMap(Glyph::web).stream())
              .distinct()
              .toList();
      for (int i = 0; i < addresses.size(); i++) {
        String label = say.words("link");
        add(Button.link(addresses.get(i), addresses.size() == 1 ? label : numbered(label, i + 1)));
      }
    }
    return this;
  }

  private static String numbered(String label, int number) {
    return String.format(Locale.ROOT, "%s %d", label, number);
  }

  /** A label as Discord takes it, never empty. */
  static String label(String words, String otherwise) {
    String label = Markup.plain(words, LONGEST_LABEL);
    return label.isEmpty() ? otherwise : label;
  }

  private void add(Button button) {
    if (buttons.size() < MOST) {
      buttons.add(button);
    }
  }

  List<ActionRow> rows() {
    List<ActionRow> rows = new ArrayList<>();
    for (int i = 0; i < buttons.size(); i += IN_A_ROW) {
      rows.add(ActionRow.of(buttons.subList(i, Math.min(i + IN_A_ROW, buttons.size()))));
    }
    return rows;
  }
}
