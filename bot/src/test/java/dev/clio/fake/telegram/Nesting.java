package dev.clio.fake.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which entities Telegram keeps inside others; the rest it drops without a word. */
final class Nesting {
  private static final Set<String> CODE = Set.of("code", "pre");
  private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");

  private Nesting() {}

  static Content kept(Content content) {
    var kept = new ArrayList<Entity>();
    for (Entity entity : content.entities()) {
      if (kept.stream().noneMatch(outer -> holds(outer, entity) && forbids(outer, entity))) {
        kept.add(entity);
      }
    }
    return Content.of(content.text(), List.copyOf(kept));
  }

  private static boolean holds(Entity outer, Entity inner) {
    return outer.offset() <= inner.offset()
        && inner.offset() + inner.length() <= outer.offset() + outer.length();
  }

  private static boolean forbids(Entity outer, Entity inner) {
    return CODE.contains(outer.type())
        || (QUOTES.contains(outer.type()) && QUOTES.contains(inner.type()))
        || outer.type().equals(inner.type());
  }
}
