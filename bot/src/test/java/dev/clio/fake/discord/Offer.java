package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether Discord offers a command to somebody somewhere. */
final class Offer {
  private Offer() {}

  static void check(JsonNode command, FakeUser user, FakeChannel channel) {
    if (!stands(command, user, channel)) {
      throw new IllegalStateException(
          "Discord does not offer \"%s\" to %s here"
              .formatted(command.path("name").asText(), user.name()));
    }
  }

  static boolean stands(JsonNode command, FakeUser user, FakeChannel channel) {
    boolean installed = channel.guild().map(FakeGuild::withBot).orElse(channel.withBot());
    int how = installed ? 0 : 1;
    int context = channel.guild().isPresent() ? 0 : channel.withBot() ? 1 : 2;
    boolean direct = context == 1;
    return (direct || has(command.path("integration_types"), how, how == 0))
        && has(command.path("contexts"), context, context != 2)
        && allowed(command.path("default_member_permissions"), user, channel);
  }

  private static boolean has(JsonNode list, int wanted, boolean whenAbsent) {
    if (!list.isArray()) {
      return whenAbsent;
    }
    for (JsonNode one : list) {
      if (one.asInt() == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean allowed(JsonNode needed, FakeUser user, FakeChannel channel) {
    if (channel.guild().isEmpty() || needed.isNull() || needed.isMissingNode()) {
      return true;
    }
    long rights = channel.rights(user);
    return Right.ADMINISTRATOR.in(rights)
        || (needed.asLong() != 0 && (rights & needed.asLong()) == needed.asLong());
  }
}
