package dev.clio.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.Interaction;

/**
 * Hears what happens on Discord and hands it on, each thing once: after a broken connection Discord
 * tells some things again. Called on JDA's own thread, so it never waits.
 */
final class Listener {
  private static final int REMEMBERED = 20_000;

  private final Intake intake;
  private final Interactions interactions;
  private final CommandEvents commands;
  private final PressEvents presses;
  private final MessageEvents messages;
  private final Addressed addressed;
  private final Cache<String, Boolean> seen = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Listener(
      Intake intake,
      Interactions interactions,
      CommandEvents commands,
      PressEvents presses,
      MessageEvents messages,
      Addressed addressed) {
    this.intake = intake;
    this.interactions = interactions;
    this.commands = commands;
    this.presses = presses;
    this.messages = messages;
    this.addressed = addressed;
  }

  void heard(GenericEvent event) {
    switch (event) {
      case SlashCommandInteractionEvent slash -> work(slash, () -> commands.called(slash));
      case MessageContextInteractionEvent menu -> work(menu, () -> commands.called(menu));
      case ButtonInteractionEvent press -> work(press, () -> presses.pressed(press));
      case ModalInteractionEvent form -> work(form, () -> presses.submitted(form));
      case CommandAutoCompleteInteractionEvent typed -> {
        if (intake.isOpen()) {
          intake.take(() -> commands.typed(typed));
        }
      }
      case MessageReceivedEvent message -> read(message.getMessage());
      default -> {}
    }
  }

  private void work(Interaction event, Runnable work) {
    if (isNew(event.getId())) {
      intake.take(intake.isOpen() ? work : () -> interactions.tell(event, "closing"));
    }
  }

  /** What somebody writes in one channel is answered in the order in which it was written. */
  private void read(Message message) {
    if (intake.isOpen()) {
      addressed
          .words(message)
          .filter(words -> isNew(message.getId()))
          .ifPresent(
              words ->
                  intake.take(
                      message.getChannelId() + " " + message.getAuthor().getId(),
                      () -> messages.received(message, words)));
    }
  }

  private boolean isNew(String id) {
    return seen.asMap().putIfAbsent(id, true) == null;
  }
}
