package dev.clio.bot.telegram;

import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Who Clio is on Telegram.
 *
 * @param name user name, without @
 */
record Me(long id, String name) {
  static Me of(User bot) {
    return new Me(bot.getId(), Optional.ofNullable(bot.getUserName()).orElse(""));
  }

  boolean is(User user) {
    return user.getId() == id;
  }

  /** The words without the mention of Clio; nothing if it is not mentioned. */
  Optional<String> spokenTo(Message message, String words) {
    List<MessageEntity> entities =
        Optional.ofNullable(
                message.hasText() ? message.getEntities() : message.getCaptionEntities())
            .orElse(List.of());
    for (MessageEntity entity : entities) {
      int start = entity.getOffset();
      int end = start + entity.getLength();
      boolean inside = start >= 0 && end <= words.length();
      if (inside && isMention(entity, words.substring(start, end))) {
        return Optional.of(
            (words.substring(0, start).stripTrailing() + " " + words.substring(end).stripLeading())
                .replaceFirst("^[\\s,:;]+", "")
                .strip());
      }
    }
    return Optional.empty();
  }

  private boolean isMention(MessageEntity entity, String words) {
    return switch (entity.getType()) {
      case "mention" -> words.equalsIgnoreCase("@" + name);
      case "text_mention" -> entity.getUser() != null && is(entity.getUser());
      default -> false;
    };
  }
}
