package dev.clio.bot.telegram;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Role;
import dev.clio.bot.phrase.MenuWords;
import dev.clio.bot.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;

/**
 * The menus that Telegram shows for a slash: for people alone with Clio, for members and for
 * administrators of groups, in each language. Only what differs from what stands there is written.
 */
final class MenuBoard {
  private static final Logger LOG = LoggerFactory.getLogger(MenuBoard.class);
  private static final int MOST_COMMANDS = 100;
  private static final int LONGEST_DESCRIPTION = 256;

  private final Courier courier;

  private record Board(BotCommandScope scope, Role reader) {}

  private static final List<Board> BOARDS =
      List.of(
          new Board(new BotCommandScopeAllPrivateChats(), Role.ANYONE),
          new Board(new BotCommandScopeAllGroupChats(), Role.ANYONE),
          new Board(new BotCommandScopeAllChatAdministrators(), Role.ADMIN));

  MenuBoard(Courier courier) {
    this.courier = courier;
  }

  /**
   * Writes what is new. What cannot be written now is written at the next start. Ends early when it
   * is interrupted.
   */
  void write(Menu menu) {
    for (Board board : BOARDS) {
      for (Locale language : Phrases.LANGUAGES) {
        Answer<?> answer = write(board.scope, language, commands(menu, board.reader, language));
        if (Thread.currentThread().isInterrupted()) {
          return;
        }
        tell(answer, board.scope.getType() + " in " + language);
      }
    }
  }

  static List<BotCommand> commands(Menu menu, Role reader, Locale language) {
    return menu.commands().stream()
        .filter(spec -> reader.may(spec.needed()))
        .limit(MOST_COMMANDS)
        .map(
            spec ->
                new BotCommand(
                    CommandNames.name(spec, language),
                    Cut.to(summary(spec, language), LONGEST_DESCRIPTION)))
        .toList();
  }

  private static String summary(CommandSpec spec, Locale language) {
    return MenuWords.of(language, spec.name() + ".summary").orElse(spec.summary());
  }

  private Answer<?> write(BotCommandScope scope, Locale language, List<BotCommand> commands) {
    // The menu without a language is for whoever reads none of ours.
    @Nullable String code = language.equals(Locale.ENGLISH) ? null : language.getLanguage();
    Answer<?> there = courier.now(GetMyCommands.builder().scope(scope).languageCode(code).build());
    return there instanceof Answer.Ok<?>(var known) && commands.equals(known)
        ? there
        : courier.now(
            SetMyCommands.builder().scope(scope).languageCode(code).commands(commands).build());
  }

  private static void tell(Answer<?> answer, String where) {
    switch (answer) {
      case Answer.Ok<?> _ -> LOG.debug("The menu for {} is up to date", where);
      case Answer.Refused<?> refused ->
          LOG.warn("The menu for {} stays as it was: {}", where, refused.words());
      case Answer.Lost<?>(_, var words) ->
          LOG.warn("The menu for {} stays as it was: {}", where, words);
    }
  }
}
