package dev.clio.bot.discord;

import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Picture;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.MessageEmbed;

/** Turns posts into cards. The same post always gives the same card. */
final class DiscordRenderer {
  /** Discord takes no larger file from a bot, in bytes. */
  static final int LARGEST_FILE = 10 << 20;

  private static final int BYTES_OF_A_MEGABYTE = 1 << 20;
  private static final String PICTURE = "picture.png";

  private final Say say;
  private final boolean aside;

  /**
   * A renderer.
   *
   * @param say words of ours in the language of whoever reads
   * @param aside whether it is whispered: what then is no answer looks like none
   */
  DiscordRenderer(Say say, boolean aside) {
    this.say = say;
    this.aside = aside;
  }

  /**
   * The card.
   *
   * @param keys where the steps of the post lie on the shelf, in the same order
   */
  Card render(Post post, List<String> keys) {
    Buttons buttons =
        new Buttons(say)
            .of(needed(post.message()))
            .steps(post.actions(), keys)
            .links(post.message());
    Card bare = message(post.message());
    Card shown = post.picture().map(picture -> illustrated(bare, picture)).orElse(bare);
    return new Card(shown.content(), shown.embeds(), buttons.rows(), shown.file());
  }

  /** The picture stands under all words, in the last embed or one of its own. */
  private static Card illustrated(Card bare, Picture picture) {
    List<MessageEmbed> embeds = new ArrayList<>(bare.embeds());
    EmbedBuilder last =
        embeds.isEmpty() ? Look.CLIO.embed() : new EmbedBuilder(embeds.removeLast());
    embeds.add(last.setImage("attachment://" + PICTURE).build());
    return new Card(
        bare.content(),
        embeds,
        bare.rows(),
        Optional.of(new Card.Enclosure(PICTURE, picture.png(), picture.description())));
  }

  private List<Button> needed(Message message) {
    return message instanceof Message.Question question
        ? new QuestionCard(say).buttons(question)
        : List.of();
  }

  private Card message(Message message) {
    return switch (message) {
      case Message.Note(var text) -> note(text);
      case Message.Cited(var lead, var quotations) ->
          new Card(
              lead.isEmpty() ? "" : Markup.of(lead, Card.LONGEST_CONTENT),
              new QuotationCards(say, aside).embeds(quotations),
              List.of(),
              Optional.empty());
      case Message.Table table -> embed(new TableCard(say).embed(table));
      case Message.Question question -> embed(new QuestionCard(say).embed(question));
      case Message.Attachment attachment -> attachment(attachment);
    };
  }

  /** Words that are too long for a message go into an embed, which holds twice as many. */
  private static Card note(Text text) {
    String all = Markup.of(text, Look.LONGEST_DESCRIPTION);
    return all.length() <= Card.LONGEST_CONTENT
        ? Card.of(shown(all))
        : embed(Look.CLIO.embed().setDescription(all).build());
  }

  private Card attachment(Message.Attachment attachment) {
    int size = attachment.content().size();
    if (size > LARGEST_FILE) {
      return say.card(
          "file.large", attachment.name(), size / BYTES_OF_A_MEGABYTE, LARGEST_FILE >> 20);
    }
    return new Card(
        Markup.of(attachment.note(), Card.LONGEST_CONTENT),
        List.of(),
        List.of(),
        Optional.of(new Card.Enclosure(attachment.name(), attachment.content(), "")));
  }

  private static Card embed(MessageEmbed embed) {
    return new Card("", List.of(embed), List.of(), Optional.empty());
  }

  /** Discord refuses a message without words. */
  private static String shown(String content) {
    return content.isBlank() ? "…" : content;
  }
}
