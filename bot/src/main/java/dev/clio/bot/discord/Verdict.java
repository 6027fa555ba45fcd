package dev.clio.bot.discord;

import java.util.Optional;

/**
 * Answers of Discord's after which there is no point in trying again, in words that say what to do.
 */
final class Verdict {
  static final String UNKNOWN_TOKEN =
      "Discord does not know this bot's token: make a new one in the developer portal (Bot, Reset"
          + " Token) and put it into CLIO_DISCORD_TOKEN.";

  static final String INTENT_IS_OFF =
      "Discord does not let this bot read messages: switch on \"Message Content Intent\" in the"
          + " developer portal (Bot, Privileged Gateway Intents), or take the channels out of"
          + " discord.every-message.";

  private Verdict() {}

  /** What a close code of the gateway means; nothing where trying again can help. */
  static Optional<String> of(int closeCode) {
    return switch (closeCode) {
      case 4004 -> Optional.of(UNKNOWN_TOKEN);
      case 4010, 4011 ->
          Optional.of(
              "Discord wants this bot to run in several shards because it is in too many servers,"
                  + " and Clio runs in one: remove the bot from some servers.");
      case 4012 ->
          Optional.of(
              "Discord no longer speaks the version of its gateway that this Clio speaks: update"
                  + " Clio.");
      case 4013 ->
          Optional.of(
              "Discord does not know what this Clio asks to hear about (invalid intents): update"
                  + " Clio.");
      case 4014 -> Optional.of(INTENT_IS_OFF);
      default -> Optional.empty();
    };
  }
}
