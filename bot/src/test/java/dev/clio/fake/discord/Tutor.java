package dev.clio.fake.discord;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;

/** A bot for the tests of the fake: each command tries another way to answer. */
final class Tutor implements Consumer<GenericEvent> {
  static void register(JDA jda) {
    List<CommandData> all =
        List.of(
            Commands.slash("ask", "Asks").addOptions(text("question", true).setAutoComplete(true)),
            Commands.slash("say", "Says at once").addOptions(text("words", true)),
            Commands.slash("move", "Answers in private after all"),
            Commands.slash("many", "Says more than once")
                .addOption(OptionType.INTEGER, "count", "How often", true),
            Commands.slash("file", "Reads a file")
                .addOption(OptionType.ATTACHMENT, "file", "The file", true),
            Commands.slash("sources", "About sources")
                .addSubcommands(new SubcommandData("list", "Lists them")),
            Commands.slash("buttons", "Shows buttons"),
            Commands.slash("rich", "Shows an embed with a picture"),
            Commands.slash("second", "Shows components of the second kind"),
            Commands.message("What do the sources say?"));
    all.forEach(
        one ->
            one.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL));
    jda.updateCommands().addCommands(all).complete();
  }

  private static OptionData text(String name, boolean required) {
    return new OptionData(OptionType.STRING, name, "Words", required);
  }

  @Override
  public void accept(GenericEvent event) {
    switch (event) {
      case SlashCommandInteractionEvent slash -> called(slash);
      case CommandAutoCompleteInteractionEvent typed ->
          typed
              .replyChoiceStrings(typed.getFocusedOption().getValue() + " first?", "Else?")
              .complete();
      case ButtonInteractionEvent press -> pressed(press);
      case StringSelectInteractionEvent chosen ->
          chosen.reply("You chose " + chosen.getValues()).setEphemeral(true).complete();
      case ModalInteractionEvent form ->
          form.reply("You wrote " + requireNonNull(form.getValue("answer")).getAsString())
              .complete();
      case MessageContextInteractionEvent menu ->
          menu.reply("About: " + menu.getTarget().getContentRaw()).complete();
      default -> {
        // Nothing that somebody did.
      }
    }
  }

  private static void called(SlashCommandInteractionEvent slash) {
    switch (slash.getFullCommandName()) {
      case "ask" -> {
        slash.deferReply(true).complete();
        slash
            .getHook()
            .editOriginal(
                slash.getContext()
                    + ": "
                    + slash.getOption("question", "", OptionMapping::getAsString))
            .setAllowedMentions(List.of())
            .complete();
        slash.getHook().sendMessage("and more").setEphemeral(true).complete();
      }
      case "say" ->
          slash
              .reply(slash.getOption("words", "", OptionMapping::getAsString))
              .setEphemeral(false)
              .complete();
      case "move" -> {
        slash.deferReply().complete();
        slash.getHook().deleteOriginal().complete();
        slash.getHook().sendMessage("just for you").setEphemeral(true).complete();
      }
      case "many" -> {
        slash.reply("0").complete();
        for (int i = 1; i <= slash.getOption("count", 0, OptionMapping::getAsInt); i++) {
          slash.getHook().sendMessage(Integer.toString(i)).complete();
        }
      }
      case "file" -> slash.reply(download(slash)).complete();
      case "sources list" -> slash.reply("none").complete();
      case "rich" ->
          slash
              .replyEmbeds(
                  new EmbedBuilder()
                      .setTitle("Title", "https://example.org/a")
                      .setDescription("Words")
                      .addField("Name", "Value", true)
                      .setImage("attachment://map.png")
                      .setTimestamp(Instant.parse("2026-08-23T08:00:00Z"))
                      .build())
              .addFiles(FileUpload.fromData(new byte[] {1, 2, 3}, "map.png"))
              .addComponents(ActionRow.of(Button.link("https://example.org", "Source")))
              .complete();
      case "second" ->
          slash
              .replyComponents(
                  Container.of(
                      TextDisplay.of("First"),
                      Section.of(Button.primary("edit", "Edit"), TextDisplay.of("Second")),
                      Separator.createDivider(Separator.Spacing.SMALL),
                      FileDisplay.fromFile(FileUpload.fromData(new byte[] {7}, "a.txt"))))
              .useComponentsV2()
              .complete();
      case "buttons" ->
          slash
              .reply("Press")
              .addComponents(
                  ActionRow.of(
                      Button.primary("edit", "Edit"),
                      Button.secondary("quiet", "Quiet"),
                      Button.secondary("form", "Form"),
                      Button.secondary("off", "Off").asDisabled()),
                  ActionRow.of(
                      StringSelectMenu.create("menu")
                          .addOption("One", "1")
                          .addOption("Two", "2")
                          .build()))
              .complete();
      default -> throw new AssertionError("unknown " + slash.getFullCommandName());
    }
  }

  private static String download(SlashCommandInteractionEvent slash) {
    var file = requireNonNull(slash.getOption("file")).getAsAttachment();
    try (var in = file.getProxy().download().join()) {
      return file.getFileName() + " says " + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pressed(ButtonInteractionEvent press) {
    switch (press.getComponentId()) {
      case "edit" ->
          press.editMessage("Edited").setComponents().setAllowedMentions(List.of()).complete();
      case "quiet" -> {
        press.deferEdit().complete();
        press.getHook().editOriginal("Quietly edited").setAllowedMentions(List.of()).complete();
      }
      case "form" ->
          press
              .replyModal(
                  Modal.create("form", "Fill in")
                      .addComponents(
                          Label.of(
                              "Answer", TextInput.create("answer", TextInputStyle.SHORT).build()))
                      .build())
              .complete();
      default -> press.reply("This button is too old").setEphemeral(true).complete();
    }
  }
}
