package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What roles may and may not in one channel, whatever the server says. Thread-safe. */
final class Overwrites {
  private static final int ROLE = 0;

  private final Map<Long, Overwrite> byRole = new ConcurrentHashMap<>();

  private record Overwrite(long allow, long deny) {
    /** Says more; the later word counts. */
    Overwrite and(Overwrite more) {
      return new Overwrite((allow | more.allow) & ~more.deny, (deny | more.deny) & ~more.allow);
    }

    long on(long bits) {
      return (bits & ~deny) | allow;
    }
  }

  void put(long role, long allow, long deny) {
    byRole.merge(role, new Overwrite(allow, deny), Overwrite::and);
  }

  /** First everyone's, then what the roles deny, then what they allow. */
  long on(long bits, long everyone, Set<Long> roles) {
    Overwrite all = byRole.get(everyone);
    long result = all == null ? bits : all.on(bits);
    long allow = 0;
    long deny = 0;
    for (Long role : roles) {
      Overwrite own = byRole.get(role);
      if (own != null) {
        allow |= own.allow;
        deny |= own.deny;
      }
    }
    return (result & ~deny) | allow;
  }

  ArrayNode json() {
    ArrayNode list = Json.array();
    byRole.forEach(
        (role, what) ->
            list.addObject()
                .put("id", Long.toString(role))
                .put("type", ROLE)
                .put("allow", Long.toString(what.allow))
                .put("deny", Long.toString(what.deny)));
    return list;
  }
}
