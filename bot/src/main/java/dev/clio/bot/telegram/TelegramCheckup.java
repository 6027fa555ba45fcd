package dev.clio.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.WebhookInfo;

/** Looks whether Clio can do on Telegram all that it could, without disturbing a running one. */
public final class TelegramCheckup {
  private final TelegramSettings settings;

  public TelegramCheckup(TelegramSettings settings) {
    this.settings = settings;
  }

  /**
   * What was found.
   *
   * @param well whether nothing is to be done about it
   * @param words what it is, and what to do
   */
  public record Finding(boolean well, String words) {}

  /** Asks Telegram. Blocks for as long as that takes. */
  public List<Finding> findings() {
    try (Wire wire = new Wire(settings)) {
      return switch (wire.call(new GetMe())) {
        case Answer.Ok<User>(var bot) -> found(wire, bot);
        case Answer.Refused<User> refused ->
            List.of(
                refused.code() == 401 || refused.code() == 404
                    ? bad(Fatal.TOKEN)
                    : unreachable(refused.words()));
        case Answer.Lost<User>(_, var words) -> List.of(unreachable(words));
      };
    }
  }

  private List<Finding> found(Wire wire, User bot) {
    String name = "@" + Optional.ofNullable(bot.getUserName()).orElse("");
    List<Finding> findings = new ArrayList<>();
    findings.add(good("Telegram knows Clio as " + name + "."));
    findings.add(
        is(bot.getCanJoinGroups())
            ? good("It can be added to groups.")
            : bad(
                "Nobody can add it to groups: @BotFather, /setjoingroups, " + name + ", Enable."));
    findings.add(
        is(bot.getCanReadAllGroupMessages())
            ? good(
                "Privacy mode is off: in groups it is sent every message and reads those that"
                    + " mention it. Without mentions it needs less: @BotFather, /setprivacy, "
                    + name
                    + ", Enable.")
            : good("Privacy mode is on: in groups it is sent commands and replies only."));
    findings.add(
        is(bot.getSupportInlineQueries())
            ? good("Inline mode is on: " + name + " and a question work in every chat.")
            : bad(
                "Inline mode is off, so it cannot be asked in chats without it: @BotFather,"
                    + " /setinline, "
                    + name
                    + "."));
    if (wire.call(new GetWebhookInfo()) instanceof Answer.Ok<WebhookInfo>(var info)
        && !Optional.ofNullable(info.getUrl()).orElse("").isEmpty()) {
      findings.add(
          bad(
              "Another program receives its messages by a webhook. Clio removes that when it"
                  + " starts; give one of the two a token of its own."));
    }
    return findings;
  }

  private Finding unreachable(String words) {
    return bad(
        "Telegram cannot be reached at "
            + settings.api()
            + ": "
            + words
            + ". Check the network, or telegram.api in the settings.");
  }

  private static boolean is(Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }

  private static Finding good(String words) {
    return new Finding(true, words);
  }

  private static Finding bad(String words) {
    return new Finding(false, words);
  }
}
