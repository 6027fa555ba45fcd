package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.delivery.ActionShelf;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** Turns sheets into calls of the Bot API, to be made wherever the chat is then. Thread-safe. */
final class Letters {
  static final String HTML = "HTML";

  private static final LinkPreviewOptions NO_PREVIEW =
      LinkPreviewOptions.builder().isDisabled(true).build();

  private final Wire wire;
  private final ActionShelf shelf;

  Letters(Wire wire, ActionShelf shelf) {
    this.wire = wire;
    this.shelf = shelf;
  }

  /**
   * A new message.
   *
   * @param replyTo number of the one that it answers
   * @param silent whether no device is to ring
   */
  Function<Address, Answer<Message>> message(
      Sheet sheet, Optional<Integer> replyTo, boolean silent) {
    return switch (sheet) {
      case Sheet.Page page -> {
        ReplyKeyboard below =
            page.leadsToReply()
                ? ForceReplyKeyboard.builder().forceReply(true).build()
                : keyboard(page.buttons());
        yield to -> {
          SendMessage text = text(to, page.html(), below, replyTo);
          text.setDisableNotification(silent);
          return wire.call(text);
        };
      }
      case Sheet.Photo photo -> {
        InlineKeyboardMarkup keyboard = keyboard(photo.buttons());
        yield to -> wire.call(photo(to, photo, keyboard, replyTo, silent));
      }
      case Sheet.Quiz quiz -> {
        InlineKeyboardMarkup keyboard = keyboard(quiz.buttons());
        yield to -> wire.call(poll(to, quiz, keyboard, replyTo));
      }
      case Sheet.File file -> {
        InlineKeyboardMarkup keyboard = keyboard(file.buttons());
        yield to -> wire.call(document(to, file, keyboard, replyTo));
      }
    };
  }

  /** A message that only the one whom it answers or mentions is led to reply to. */
  Function<Address, Answer<Message>> prompt(String html, String placeholder) {
    ForceReplyKeyboard below =
        ForceReplyKeyboard.builder()
            .forceReply(true)
            .selective(true)
            .inputFieldPlaceholder(placeholder)
            .build();
    return to -> wire.call(text(to, html, below, Optional.empty()));
  }

  /** Another text in the place of a message. */
  Function<Address, Answer<Serializable>> edit(Sheet.Page page, int message) {
    InlineKeyboardMarkup keyboard = keyboard(page.buttons());
    return to ->
        wire.call(
            EditMessageText.builder()
                .chatId(to.chat())
                .messageId(message)
                .text(page.html())
                .parseMode(HTML)
                .linkPreviewOptions(NO_PREVIEW)
                .replyMarkup(keyboard)
                .build());
  }

  private @Nullable InlineKeyboardMarkup keyboard(List<Action> buttons) {
    return buttons.isEmpty() ? null : Keyboard.of(buttons, shelf);
  }

  private static SendMessage text(
      Address to, String html, @Nullable ReplyKeyboard below, Optional<Integer> replyTo) {
    return SendMessage.builder()
        .chatId(to.chat())
        .messageThreadId(thread(to))
        .text(html)
        .parseMode(HTML)
        .linkPreviewOptions(NO_PREVIEW)
        .replyParameters(reply(replyTo))
        .replyMarkup(below)
        .build();
  }

  private static SendPoll poll(
      Address to,
      Sheet.Quiz quiz,
      @Nullable InlineKeyboardMarkup keyboard,
      Optional<Integer> replyTo) {
    SendPoll poll =
        SendPoll.builder()
            .chatId(to.chat())
            .messageThreadId(thread(to))
            .question(quiz.prompt())
            .options(quiz.choices().stream().map(InputPollOption::new).toList())
            .type("quiz")
            .isAnonymous(false)
            .correctOptionIds(List.of(quiz.right()))
            .explanation(quiz.why())
            .openPeriod(quiz.open().map(open -> (int) open.toSeconds()).orElse(null))
            .replyParameters(reply(replyTo))
            .replyMarkup(keyboard)
            .build();
    // Its builder would name countries, which belong to channels only.
    poll.setCountryCodes(null);
    return poll;
  }

  private static SendPhoto photo(
      Address to,
      Sheet.Photo photo,
      @Nullable InlineKeyboardMarkup keyboard,
      Optional<Integer> replyTo,
      boolean silent) {
    return SendPhoto.builder()
        .chatId(to.chat())
        .messageThreadId(thread(to))
        .photo(new InputFile(photo.png().stream(), "picture.png"))
        .caption(photo.html())
        .parseMode(HTML)
        .disableNotification(silent)
        .replyParameters(reply(replyTo))
        .replyMarkup(keyboard)
        .build();
  }

  private static SendDocument document(
      Address to,
      Sheet.File file,
      @Nullable InlineKeyboardMarkup keyboard,
      Optional<Integer> replyTo) {
    return SendDocument.builder()
        .chatId(to.chat())
        .messageThreadId(thread(to))
        .document(new InputFile(file.content().stream(), file.name()))
        .caption(file.html().isEmpty() ? null : file.html())
        .parseMode(file.html().isEmpty() ? null : HTML)
        .replyParameters(reply(replyTo))
        .replyMarkup(keyboard)
        .build();
  }

  private static @Nullable Integer thread(Address to) {
    return to.thread() == 0 ? null : to.thread();
  }

  private static @Nullable ReplyParameters reply(Optional<Integer> replyTo) {
    if (replyTo.isEmpty()) {
      return null;
    }
    // Its builder would name entities of a quote, where there is no quote.
    ReplyParameters parameters = new ReplyParameters();
    parameters.setMessageId(replyTo.get());
    parameters.setAllowSendingWithoutReply(true);
    return parameters;
  }
}
