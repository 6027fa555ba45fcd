package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Upload;
import dev.clio.bot.delivery.ActionShelf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/** Tells Clio what somebody did, with what has to be known of them. Thread-safe. */
final class Caller {
  private final Inbox inbox;
  private final Roles roles;
  private final Typing typing;
  private final ActionShelf shelf;

  /** Who did it, and where. */
  record Someone(Person person, Address chat, Locale language) {}

  Caller(Inbox inbox, Roles roles, Typing typing, ActionShelf shelf) {
    this.inbox = inbox;
    this.roles = roles;
    this.typing = typing;
    this.shelf = shelf;
  }

  /** Somebody gives a command. */
  Reply call(Someone by, Call call, Optional<Incoming.On> on, Optional<Upload> upload) {
    Role role = roles.of(by.chat(), by.person().account(), call.command());
    return tell(
        by.chat(),
        new Incoming.Called(call, by.person(), role, by.chat().place(), by.language(), on, upload));
  }

  /** Somebody does something in a chat, which shows that it is being worked on. */
  Reply tell(Address chat, Incoming incoming) {
    return typing.during(chat, () -> inbox.receive(incoming));
  }

  /** Somebody does something that no chat is to show. */
  Reply tell(Incoming incoming) {
    return inbox.receive(incoming);
  }

  /** A message of Clio's, and what it is about: the first step that it offers. */
  Incoming.On on(MessageRef message, Optional<InlineKeyboardMarkup> keyboard) {
    return new Incoming.On(
        message,
        keyboard.map(InlineKeyboardMarkup::getKeyboard).stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .map(InlineKeyboardButton::getCallbackData)
            .flatMap(key -> Optional.ofNullable(key).flatMap(shelf::get).stream())
            .filter(action -> Marks.of(action).isEmpty())
            .map(Action::call)
            .findFirst());
  }
}
