package dev.clio.bot.discord;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * Something that somebody did, and what Discord takes on it: first one acknowledgement, then edits
 * and more messages. What may be done twice is repeated when it gets lost.
 */
record InteractionToken(Wire wire, String id, String token) {
  private static final int SAY = 4;
  private static final int THINK = 5;
  private static final int KEEP = 6;
  private static final int REVISE = 7;
  private static final int SUGGEST = 8;
  private static final int FORM = 9;
  private static final int EPHEMERAL = 1 << 6;
  private static final String ORIGINAL = "@original";

  /** With the waits between them these take less than the three seconds that there are. */
  private static final int FIRST_TRIES = 3;

  private static final Duration FIRST_WAIT = Duration.ofMillis(200);
  private static final int LATER_TRIES = 6;
  private static final Duration LATER_WAIT = Duration.ofMillis(500);

  /** Acknowledges with a message. */
  Answer say(Card card, boolean hidden) {
    return wire.insist(
        FIRST_TRIES,
        FIRST_WAIT,
        () -> {
          MessageCreateData data = card.toCreate();
          return acknowledge(SAY, flagged(data, hidden), data.getAllDistinctFiles());
        });
  }

  /** Acknowledges a command: the answer takes longer. */
  Answer think(boolean hidden) {
    DataObject data = DataObject.empty().put("flags", hidden ? EPHEMERAL : 0);
    return acknowledge(THINK, data);
  }

  /** Acknowledges a press: the message stays as it is for now. */
  Answer keep() {
    return acknowledge(KEEP, DataObject.empty());
  }

  /** Acknowledges a press by changing the message. */
  Answer revise(Card card) {
    return wire.insist(
        FIRST_TRIES,
        FIRST_WAIT,
        () -> {
          MessageEditData data = card.toEdit();
          return acknowledge(REVISE, edited(data), data.getAllDistinctFiles());
        });
  }

  /** Acknowledges with suggestions. */
  Answer suggest(List<Command.Choice> choices) {
    DataArray all = DataArray.empty();
    choices.forEach(choice -> all.add(choice.toData(OptionType.STRING)));
    return acknowledge(SUGGEST, DataObject.empty().put("choices", all));
  }

  /** Acknowledges with a form. */
  Answer form(Modal modal) {
    return acknowledge(FORM, modal.toData());
  }

  private Answer acknowledge(int type, DataObject data) {
    return wire.insist(FIRST_TRIES, FIRST_WAIT, () -> acknowledge(type, data, Set.of()));
  }

  private Answer acknowledge(int type, DataObject data, Set<? extends AttachedFile> files) {
    Route.CompiledRoute route = Route.Interactions.CALLBACK.compile(id, token);
    return wire.ask(route, DataObject.empty().put("type", type).put("data", data), files);
  }

  /** Puts a message in the place of the answer or of what was pressed. */
  Answer edit(Card card) {
    Route.CompiledRoute route =
        Route.Interactions.EDIT_FOLLOWUP.compile(wire.application(), token, ORIGINAL);
    return wire.insist(
        LATER_TRIES,
        LATER_WAIT,
        () -> {
          MessageEditData data = card.toEdit();
          return wire.ask(route, edited(data), data.getAllDistinctFiles());
        });
  }

  /** Takes the answer away. */
  Answer delete() {
    Route.CompiledRoute route =
        Route.Interactions.DELETE_FOLLOWUP.compile(wire.application(), token, ORIGINAL);
    return wire.insist(LATER_TRIES, LATER_WAIT, () -> wire.ask(route));
  }

  /** Says more. What one person sees twice does no harm; what all see is said once at most. */
  Answer follow(Card card, boolean hidden) {
    Route.CompiledRoute route =
        Route.Interactions.CREATE_FOLLOWUP.compile(wire.application(), token);
    return wire.insist(
        hidden ? LATER_TRIES : 1,
        LATER_WAIT,
        () -> {
          MessageCreateData data = card.toCreate();
          return wire.ask(route, flagged(data, hidden), data.getAllDistinctFiles());
        });
  }

  private static DataObject flagged(MessageCreateData data, boolean hidden) {
    return data.toData().put("flags", hidden ? EPHEMERAL : 0);
  }

  /** Without flags: an edit changes what is said, not who sees it. */
  private static DataObject edited(MessageEditData data) {
    return data.toData().remove("flags");
  }
}
