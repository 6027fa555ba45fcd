package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.delivery.ActionShelf;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Buttons under a message. What they carry is a key of the shelf, never the call itself. */
final class Keyboard {
  private static final int MOST_IN_A_ROW = 3;

  /** Labels of a row together; more would be cut on a telephone. */
  private static final int LONGEST_ROW = 32;

  private Keyboard() {}

  static InlineKeyboardMarkup of(List<Action> actions, ActionShelf shelf) {
    List<String> keys = shelf.put(actions);
    List<InlineKeyboardRow> rows = new ArrayList<>();
    int next = 0;
    for (int size : rows(actions.stream().map(Action::label).toList())) {
      InlineKeyboardRow row = new InlineKeyboardRow();
      for (int i = 0; i < size; i++, next++) {
        row.add(
            InlineKeyboardButton.builder()
                .text(Escaping.tame(actions.get(next).label()))
                .callbackData(keys.get(next))
                .build());
      }
      rows.add(row);
    }
    return InlineKeyboardMarkup.builder().keyboard(rows).build();
  }

  /** How many of the labels stand in each row. */
  static List<Integer> rows(List<String> labels) {
    List<Integer> rows = new ArrayList<>();
    int count = 0;
    int length = 0;
    for (String label : labels) {
      boolean full = count == MOST_IN_A_ROW || length + label.length() > LONGEST_ROW;
      if (count > 0 && full) {
        rows.add(count);
        count = 0;
        length = 0;
      }
      count++;
      length += label.length();
    }
    if (count > 0) {
      rows.add(count);
    }
    return rows;
  }
}
