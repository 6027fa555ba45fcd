package dev.clio.bot.discord;

import dev.clio.bot.chat.Bytes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/**
 * A message as Discord takes it, within all of its limits. It mentions nobody.
 *
 * @param content markup, at most {@value #LONGEST_CONTENT} UTF-16 code units; perhaps empty
 */
record Card(
    String content, List<MessageEmbed> embeds, List<ActionRow> rows, Optional<Enclosure> file) {
  static final int LONGEST_CONTENT = 2_000;

  Card {
    embeds = List.copyOf(embeds);
    rows = List.copyOf(rows);
  }

  /** Words alone. */
  static Card of(String content) {
    return new Card(content, List.of(), List.of(), Optional.empty());
  }

  /** To be posted. */
  MessageCreateData toCreate() {
    return new MessageCreateBuilder()
        .setContent(content)
        .setEmbeds(embeds)
        .setComponents(rows)
        .setFiles(files())
        .setAllowedMentions(EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  /** To take the place of whatever a message holds. */
  MessageEditData toEdit() {
    return new MessageEditBuilder()
        .setReplace(true)
        .setContent(content)
        .setEmbeds(embeds)
        .setComponents(rows)
        .setFiles(files())
        .setAllowedMentions(EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  private List<FileUpload> files() {
    return file.map(Enclosure::upload).stream().toList();
  }

  /**
   * A file that goes along.
   *
   * @param description for who cannot see it, if it is a picture; else empty
   */
  record Enclosure(String name, Bytes content, String description) {
    private FileUpload upload() {
      FileUpload upload = FileUpload.fromData(content.toArray(), name);
      return description.isEmpty() ? upload : upload.setDescription(description);
    }
  }
}
