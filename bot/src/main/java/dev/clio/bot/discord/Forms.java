package dev.clio.bot.discord;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.QuestionId;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;

/** Forms with one field. What they are for stands in their custom id, so they need no memory. */
final class Forms {
  private static final String FIELD = "words";
  private static final int LONGEST_TITLE = 45;
  private static final int LONGEST_ANSWER = 400;

  /** Longer words get a field of several lines. */
  private static final int ONE_LINE = 150;

  private Forms() {}

  /** The form of a step that lacks something. */
  static Modal of(String key, Action action, Action.Blank blank) {
    String title = Markup.plain(action.label(), LONGEST_TITLE);
    return form(new Handle.Step(key), title, blank.prompt(), blank.most());
  }

  /** The form for an answer to a question. */
  static Modal of(QuestionId question, Say say) {
    return form(
        new Handle.Words(question), say.words("answer"), say.words("answer.yours"), LONGEST_ANSWER);
  }

  private static Modal form(Handle handle, String title, String prompt, int most) {
    TextInput field =
        TextInput.create(FIELD, most > ONE_LINE ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
            .setRequiredRange(1, most)
            .build();
    String label = Markup.plain(prompt, LONGEST_TITLE);
    return Modal.create(handle.id(), title.isEmpty() ? label : title)
        .addComponents(Label.of(label, field))
        .build();
  }

  /** What was written into the field, if anything. */
  static Optional<String> written(ModalInteraction submitted) {
    return Optional.ofNullable(submitted.getValue(FIELD))
        .map(ModalMapping::getAsString)
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }
}
