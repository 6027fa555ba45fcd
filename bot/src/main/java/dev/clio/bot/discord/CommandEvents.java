package dev.clio.bot.discord;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Upload;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** Commands from Discord's menus. */
final class CommandEvents {
  private final Menu menu;
  private final Interactions interactions;
  private final Downloads downloads;
  private final Suggestions suggestions;

  CommandEvents(Menu menu, Interactions interactions, Downloads downloads) {
    this.menu = menu;
    this.interactions = interactions;
    this.downloads = downloads;
    this.suggestions = new Suggestions(menu);
  }

  /** A slash command. */
  void called(SlashCommandInteractionEvent event) {
    String name = event.getFullCommandName();
    interactions.answer(event, kind(name), _ -> Optional.of(called(event, name)));
  }

  private Incoming.Called called(SlashCommandInteractionEvent event, String name) {
    Call call = Call.of(name);
    Optional<Upload> upload = Optional.empty();
    for (OptionMapping option : event.getOptions()) {
      if (option.getType() == OptionType.ATTACHMENT) {
        Message.Attachment file = option.getAsAttachment();
        upload = Optional.of(downloads.upload(file));
        call = call.with(option.getName(), file.getFileName());
      } else {
        call = call.with(option.getName(), option.getAsString());
      }
    }
    Incoming.Called called = called(event, call);
    return upload.map(called::with).orElse(called);
  }

  /** The entry in the menu of a message: its words are asked about. */
  void called(MessageContextInteractionEvent event) {
    interactions.answer(
        event,
        kind(menu.spoken()),
        exchange -> {
          String words = event.getTarget().getContentRaw().strip();
          if (words.isEmpty()) {
            exchange.whisper(new Say(Interactions.language(event)).card("no-words"));
            return Optional.empty();
          }
          return Optional.of(called(event, menu.spoken(words)));
        });
  }

  private Incoming.Called called(Interaction event, Call call) {
    return new Incoming.Called(
            call, Interactions.person(event), interactions.role(event), Interactions.place(event))
        .in(Interactions.language(event));
  }

  /** Somebody is typing an option. */
  void typed(CommandAutoCompleteInteractionEvent event) {
    Parameter.Begun begun =
        new Parameter.Begun(
            event.getFocusedOption().getValue(),
            Interactions.person(event),
            Interactions.place(event));
    interactions
        .token(event)
        .suggest(
            suggestions.of(event.getFullCommandName(), event.getFocusedOption().getName(), begun));
  }

  private Exchange.Kind kind(String command) {
    Audience audience = menu.command(command).map(CommandSpec::audience).orElse(Audience.EVERYONE);
    return switch (audience) {
      case EVERYONE -> Exchange.Kind.COMMAND;
      case CALLER -> Exchange.Kind.WHISPERED;
    };
  }
}
