package dev.clio.bot.discord;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.jspecify.annotations.Nullable;

/** Who does something, where, and what they are there. */
final class People {
  static final PlatformName DISCORD = new PlatformName("discord");

  private final Set<String> hostRoles;

  /**
   * People.
   *
   * @param hostRoles names of roles whose members are hosts
   */
  People(Set<String> hostRoles) {
    this.hostRoles = hostRoles;
  }

  /** Somebody, by the name that others see here. */
  static Person person(User user, @Nullable Member member) {
    String name = member == null ? user.getEffectiveName() : member.getEffectiveName();
    return new Person(DISCORD, user.getId(), name);
  }

  static ChatRef chat(String channel) {
    return new ChatRef(DISCORD, channel);
  }

  /** Where: a channel or thread of a server, a conversation with Clio, or one of others. */
  static Place place(String id, @Nullable Channel channel, @Nullable Guild guild, boolean withBot) {
    if (guild == null) {
      boolean direct = withBot && (channel == null || channel.getType() == ChannelType.PRIVATE);
      return new Place(chat(id), Optional.empty(), Optional.empty(), direct);
    }
    return new Place(
        chat(id), parent(channel), Optional.of(new ServerRef(DISCORD, guild.getId())), false);
  }

  private static Optional<ChatRef> parent(@Nullable Channel channel) {
    return channel instanceof ThreadChannel thread && !thread.isDetached()
        ? Optional.of(chat(thread.getParentChannel().getId()))
        : Optional.empty();
  }

  /**
   * What somebody is: who manages the server is admin, who manages its channels, messages or events
   * is host, and so is who has a role of the right name. Outside of servers nobody is anything.
   */
  Role role(@Nullable Member member, @Nullable Channel channel) {
    if (member == null || !(channel instanceof GuildChannel place)) {
      return Role.ANYONE;
    }
    if (hasAny(member, place, Permission.ADMINISTRATOR, Permission.MANAGE_SERVER)) {
      return Role.ADMIN;
    }
    boolean host =
        hasAny(
                member,
                place,
                Permission.MANAGE_CHANNEL,
                Permission.MESSAGE_MANAGE,
                Permission.MANAGE_EVENTS)
            || hasHostRole(member);
    return host ? Role.HOST : Role.ANYONE;
  }

  private static boolean hasAny(Member member, GuildChannel place, Permission... permissions) {
    for (Permission permission : permissions) {
      if (member.hasPermission(place, permission)) {
        return true;
      }
    }
    return false;
  }

  /** In a server that Clio is no member of, Discord does not tell the names of roles. */
  private boolean hasHostRole(Member member) {
    return !member.isDetached()
        && member.getUnsortedRoles().stream().anyMatch(role -> hostRoles.contains(role.getName()));
  }
}
