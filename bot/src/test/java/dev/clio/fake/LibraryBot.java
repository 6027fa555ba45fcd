package dev.clio.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.clio.fake.telegram.FakeTelegram;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** A fake Telegram and a small bot on it, made of the real library. */
record LibraryBot(
    FakeTelegram telegram,
    OkHttpTelegramClient client,
    OkHttpClient http,
    ScheduledExecutorService threads)
    implements AutoCloseable {
  private static final List<String> UPDATES =
      List.of("message", "callback_query", "inline_query", "poll_answer", "my_chat_member");

  static LibraryBot start() throws IOException, TelegramApiException {
    FakeTelegram telegram = FakeTelegram.start();
    TelegramUrl url =
        TelegramUrl.builder()
            .schema("http")
            .host("127.0.0.1")
            .port(telegram.api().getPort())
            .testServer(false)
            .build();
    OkHttpClient http = new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
    ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
    var client = new OkHttpTelegramClient(http, telegram.token(), url);
    var bot = new LibraryBot(telegram, client, http, threads);
    var polling =
        new TelegramBotsLongPollingApplication(ObjectMapper::new, () -> http, () -> threads);
    polling.registerBot(
        telegram.token(),
        () -> url,
        new DefaultGetUpdatesGenerator(UPDATES),
        updates -> updates.forEach(bot::answer));
    return bot;
  }

  private void answer(Update update) {
    try {
      if (update.hasCallbackQuery()) {
        answer(update.getCallbackQuery());
      } else if (update.hasInlineQuery()) {
        answer(update.getInlineQuery());
      } else if (update.hasMessage() && update.getMessage().hasText()) {
        answer(update.getMessage());
      }
    } catch (TelegramApiException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void answer(Message message) throws TelegramApiException {
    var button = InlineKeyboardButton.builder().text("More").callbackData("More").build();
    client.execute(
        SendMessage.builder()
            .chatId(message.getChatId())
            .text("You said: <b>%s</b> &amp; &lt;all&gt;".formatted(message.getText()))
            .parseMode("HTML")
            .replyMarkup(
                InlineKeyboardMarkup.builder().keyboardRow(new InlineKeyboardRow(button)).build())
            .build());
  }

  private void answer(CallbackQuery query) throws TelegramApiException {
    client.execute(
        AnswerCallbackQuery.builder().callbackQueryId(query.getId()).text("Here").build());
    client.execute(
        EditMessageText.builder()
            .chatId(query.getMessage().getChatId())
            .messageId(query.getMessage().getMessageId())
            .text(query.getData() + " of it")
            .build());
  }

  private void answer(InlineQuery query) throws TelegramApiException {
    client.execute(
        AnswerInlineQuery.builder()
            .inlineQueryId(query.getId())
            .result(
                InlineQueryResultArticle.builder()
                    .id("1")
                    .title("About " + query.getQuery())
                    .inputMessageContent(new InputTextMessageContent(query.getQuery() + "!"))
                    .build())
            .build());
  }

  @Override
  public void close() {
    // In this order the last poll ends in peace.
    telegram.awaitPollers(1);
    threads.shutdown();
    telegram.close();
    http.dispatcher().executorService().close();
    http.connectionPool().evictAll();
  }
}
