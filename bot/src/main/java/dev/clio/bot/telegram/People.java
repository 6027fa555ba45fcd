package dev.clio.bot.telegram;

import dev.clio.bot.chat.Person;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;

/** Who people are. */
final class People {
  private People() {}

  static Person of(User user) {
    String last = Optional.ofNullable(user.getLastName()).map(name -> " " + name).orElse("");
    return new Person(
        Address.TELEGRAM, Long.toString(user.getId()), (user.getFirstName() + last).strip());
  }

  /** Somebody who speaks for a group or a channel. */
  static Person of(Chat chat) {
    return new Person(
        Address.TELEGRAM,
        Long.toString(chat.getId()),
        Optional.ofNullable(chat.getTitle()).orElse(""));
  }

  /** What somebody reads; English if Telegram does not know. */
  static Locale language(User user) {
    return Optional.ofNullable(user.getLanguageCode())
        .map(Locale::forLanguageTag)
        .filter(language -> !language.getLanguage().isEmpty())
        .orElse(Locale.ENGLISH);
  }
}
