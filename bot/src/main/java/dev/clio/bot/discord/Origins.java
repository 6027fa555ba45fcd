package dev.clio.bot.discord;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.delivery.ActionShelf;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;

/** Messages of Clio's that something is done on, and what they are about. */
final class Origins {
  private Origins() {}

  /** What is known of a message: its first step tells what it is about, also after a restart. */
  static Incoming.On of(ChatRef chat, Message message, ActionShelf shelf) {
    Optional<Call> about =
        message.getComponentTree().findAll(Button.class).stream()
            .flatMap(button -> Optional.ofNullable(button.getCustomId()).stream())
            .flatMap(id -> Handle.read(id).stream())
            .flatMap(
                handle ->
                    handle instanceof Handle.Step(var key)
                        ? shelf.get(key).stream()
                        : Stream.empty())
            .findFirst()
            .map(Action::call);
    return new Incoming.On(Mailbox.message(chat, message.getId(), message.isEphemeral()), about);
  }
}
