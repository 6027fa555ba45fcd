package dev.clio.bot.telegram;

import java.net.URI;

/**
 * Where Telegram is and who Clio is there.
 *
 * @param token what BotFather gave; whoever has it is the bot
 * @param api base address of the Bot API: Telegram's own, a server of one's own, or a proxy
 * @param pace how many messages a second Telegram allows in all chats together
 */
public record TelegramSettings(String token, URI api, int pace) {
  /** Telegram's own Bot API. */
  public static final URI TELEGRAM = URI.create("https://api.telegram.org");

  /** What Telegram allows everybody. */
  public static final int USUAL_PACE = 30;

  public TelegramSettings {
    if (token.isBlank()) {
      throw new IllegalArgumentException("telegram needs a token");
    }
    boolean web = "http".equals(api.getScheme()) || "https".equals(api.getScheme());
    if (!web || api.getHost() == null || api.getQuery() != null) {
      throw new IllegalArgumentException("telegram.api is an http or https address, not " + api);
    }
    if (pace < 1 || pace > 10_000) {
      throw new IllegalArgumentException("telegram.pace is from 1 to 10000, not " + pace);
    }
  }

  /** The usual settings. */
  public TelegramSettings(String token) {
    this(token, TELEGRAM, USUAL_PACE);
  }

  @Override
  public String toString() {
    return "TelegramSettings[token=***, api=" + api + ", pace=" + pace + "]";
  }
}
