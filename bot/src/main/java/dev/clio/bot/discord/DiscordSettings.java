package dev.clio.bot.discord;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * How to reach Discord, and what to do there.
 *
 * @param token of the bot; a secret
 * @param api base address of the REST interface; Discord's own where none is given
 * @param gateway base address of the gateway; Discord's own where none is given
 * @param everyMessage ids of the channels where every message is a question; if there are any,
 *     Discord must be asked for the content of messages, which is a privileged intent
 * @param hostRoles names of roles whose members are hosts
 */
public record DiscordSettings(
    String token,
    Optional<URI> api,
    Optional<URI> gateway,
    Set<String> everyMessage,
    Set<String> hostRoles) {
  /** Roles of these names are hosts unless the settings name others. */
  public static final Set<String> USUAL_HOST_ROLES = Set.of("Teacher", "Clio host");

  public DiscordSettings {
    everyMessage = Set.copyOf(everyMessage);
    hostRoles = Set.copyOf(hostRoles);
    if (token.isBlank() || token.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("a token has no blanks and is not blank");
    }
    for (String channel : everyMessage) {
      if (!channel.matches("[0-9]{1,20}")) {
        throw new IllegalArgumentException("not the id of a channel: " + channel);
      }
    }
  }

  /** Discord as usual. */
  public DiscordSettings(String token) {
    this(token, Optional.empty(), Optional.empty(), Set.of(), USUAL_HOST_ROLES);
  }

  boolean readsEveryMessage() {
    return !everyMessage.isEmpty();
  }

  @Override
  public String toString() {
    return "DiscordSettings[token=hidden, api=%s, gateway=%s, everyMessage=%s, hostRoles=%s]"
        .formatted(api, gateway, everyMessage, hostRoles);
  }
}
