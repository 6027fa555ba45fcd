package dev.clio.bot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Role;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;

/**
 * What people are in groups: the creator, and administrators who may change the group, are admins;
 * other administrators are hosts. One call tells it of all members of a group and is good for
 * minutes, so that it can be known of everybody who says something. Thread-safe.
 */
final class Roles {
  static final Duration REMEMBERED = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Roles.class);

  private final Wire wire;
  private final Courier courier;
  private final Moves moves;
  private final Menu menu;
  private final Cache<Long, Map<String, Role>> known;

  Roles(Wire wire, Courier courier, Moves moves, Menu menu, Timers timers) {
    this.wire = wire;
    this.courier = courier;
    this.moves = moves;
    this.menu = menu;
    known =
        Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(timers.millis()))
            .build();
  }

  /** What somebody is who calls a command. Alone with Clio nobody is anything. */
  Role of(Address chat, String account, String command) {
    if (!chat.isGroup()) {
      return Role.ANYONE;
    }
    long now = moves.current(chat).chat();
    // Who speaks for the group itself is an administrator who stays anonymous.
    if (account.equals(Long.toString(now))) {
      return Role.ADMIN;
    }
    return Optional.ofNullable(known.getIfPresent(now))
        .or(() -> ask(now, command))
        .map(roles -> roles.getOrDefault(account, Role.ANYONE))
        .orElse(Role.ANYONE);
  }

  private Optional<Map<String, Role>> ask(long chat, String command) {
    GetChatAdministrators call = GetChatAdministrators.builder().chatId(chat).build();
    // A question is answered whoever asks: it does not wait until Telegram is well again.
    boolean question = command.equals(menu.spoken());
    return switch (question ? wire.call(call) : courier.now(call)) {
      case Answer.Ok<ArrayList<ChatMember>>(var administrators) -> {
        Map<String, Role> roles = roles(administrators);
        known.put(chat, roles);
        yield Optional.of(roles);
      }
      case Answer.Refused<ArrayList<ChatMember>> refused -> unknown(refused.words());
      case Answer.Lost<ArrayList<ChatMember>>(_, var words) -> unknown(words);
    };
  }

  private static Map<String, Role> roles(List<ChatMember> administrators) {
    return administrators.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                member -> Long.toString(member.getUser().getId()), Roles::role, (one, _) -> one));
  }

  private static Role role(ChatMember member) {
    boolean mayNotChange =
        member instanceof ChatMemberAdministrator administrator
            && !Boolean.TRUE.equals(administrator.getCanChangeInfo());
    return mayNotChange ? Role.HOST : Role.ADMIN;
  }

  private static Optional<Map<String, Role>> unknown(String why) {
    LOG.warn("Telegram does not say who the administrators of a group are: {}", why);
    return Optional.empty();
  }
}
