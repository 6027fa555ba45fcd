package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the digest that somebody means, and whether they may do something with it. */
final class DigestDesk {
  private static final String DIGEST = "digest";

  private final Subscriptions subscriptions;

  DigestDesk(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /** Alone with Clio everybody is host. */
  static void requireHost(Incoming.Called called, DigestWording wording) {
    if (!called.in().direct() && !called.as().may(Role.HOST)) {
      throw wording.refusal("hosts-only");
    }
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  /** Which digest; may be left out where there is one only. */
  Parameter parameter() {
    return Parameter.optional(
        DIGEST,
        "Which digest, as /digest list calls it",
        new Parameter.Suggested(
            begun ->
                subscriptions.of(begun.in().home()).stream()
                    .map(digest -> digest.id().value())
                    .filter(id -> id.startsWith(begun.words().strip().toLowerCase(Locale.ROOT)))
                    .toList()));
  }

  static Call call(String command, Digest digest) {
    return Call.of(command).with(DIGEST, digest.id().value());
  }

  /** Those of this chat first, then the others of its server. */
  List<Digest> all(Incoming.Called called) {
    return subscriptions.of(called.in().home()).stream()
        .sorted(Comparator.comparing(digest -> !isHere(digest, called)))
        .toList();
  }

  static boolean isHere(Digest digest, Incoming.Called called) {
    return digest.place().chat().equals(called.in().chat());
  }

  /** The digest that is named, or the only one here; else it is refused. */
  Digest find(Incoming.Called called, DigestWording wording) {
    List<Digest> all = all(called);
    if (all.isEmpty()) {
      throw wording.refusal("none");
    }
    String named = called.call().argument(DIGEST).orElse("").strip().toLowerCase(Locale.ROOT);
    if (named.isEmpty()) {
      List<Digest> here = all.stream().filter(digest -> isHere(digest, called)).toList();
      List<Digest> meant = here.isEmpty() ? all : here;
      if (meant.size() > 1) {
        throw wording.refusal("which", meant.getFirst().id());
      }
      return meant.getFirst();
    }
    return all.stream()
        .filter(digest -> digest.id().value().equals(named))
        .findFirst()
        .orElseThrow(() -> wording.refusal("unknown", Wording.repeated(named)));
  }
}
