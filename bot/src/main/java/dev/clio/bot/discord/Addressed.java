package dev.clio.bot.discord;

import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

/**
 * Which messages are meant for Clio: those written to it alone, those that name it, replies to what
 * it said, and all in the channels that the settings name. Discord lets Clio read only the first
 * three unless the bot has the privileged intent.
 */
final class Addressed {
  private static final Set<MessageType> WRITTEN =
      Set.of(MessageType.DEFAULT, MessageType.INLINE_REPLY);

  private final Set<String> everyMessage;

  /**
   * Reads messages.
   *
   * @param everyMessage ids of channels where everything is meant for Clio
   */
  Addressed(Set<String> everyMessage) {
    this.everyMessage = everyMessage;
  }

  /** What a message says to Clio; nothing if it is meant for others. */
  Optional<String> words(Message message) {
    if (!isWritten(message)) {
      return Optional.empty();
    }
    User self = message.getJDA().getSelfUser();
    boolean called =
        message.getChannelType() == ChannelType.PRIVATE
            || message.getMentions().isMentioned(self, Message.MentionType.USER);
    String words = words(message, self);
    if (called) {
      return Optional.of(words);
    }
    boolean meant = replyTo(message).isPresent() || isWhereEverythingIsMeant(message);
    return meant && !words.isEmpty() ? Optional.of(words) : Optional.empty();
  }

  private static boolean isWritten(Message message) {
    return !message.getAuthor().isBot()
        && !message.getAuthor().isSystem()
        && !message.isWebhookMessage()
        && WRITTEN.contains(message.getType());
  }

  /** The message of Clio's that this one replies to. */
  static Optional<Message> replyTo(Message message) {
    return Optional.ofNullable(message.getReferencedMessage())
        .filter(other -> other.getAuthor().equals(message.getJDA().getSelfUser()));
  }

  /** Whoever replies to somebody else there talks to that person. */
  private boolean isWhereEverythingIsMeant(Message message) {
    Channel channel = message.getChannel();
    String above =
        channel instanceof ThreadChannel thread ? thread.getParentChannel().getId() : "none";
    boolean named = everyMessage.contains(channel.getId()) || everyMessage.contains(above);
    return named && message.getMessageReference() == null;
  }

  /** The words without the name of Clio, and with the names of others as people see them. */
  private static String words(Message message, User self) {
    String words = message.getContentRaw();
    for (User other : message.getMentions().getUsers()) {
      String shown = other.equals(self) ? "" : "@" + other.getEffectiveName();
      words =
          words
              .replace("<@" + other.getId() + ">", shown)
              .replace("<@!" + other.getId() + ">", shown);
    }
    return words.strip();
  }
}
