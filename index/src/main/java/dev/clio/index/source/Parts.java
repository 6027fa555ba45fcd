package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands over a document in one piece, or a long one in parts named "part 1", "part 2", ... Each
 * part has the title, author and date of the first, and begins with the headings that are open.
 */
final class Parts {
  private final Recipient to;
  private final List<Block.Heading> open = new ArrayList<>();
  private @Nullable Document first;
  private int handedOver;

  Parts(Recipient to) {
    this.to = to;
  }

  /** Whether none was added yet. */
  boolean none() {
    return first == null;
  }

  /** Adds the next part, and hands it over. */
  void add(Draft part, boolean last) {
    boolean whole = last && first == null;
    Document document = part.finish(whole ? "" : "part " + (handedOver + 1));
    Document named = first == null ? document : continued(document, first);
    first = first == null ? document : first;
    document.blocks().forEach(this::follow);
    if (whole || !named.blocks().isEmpty() || !named.dropped().isEmpty()) {
      handedOver++;
      to.accept(named);
    }
  }

  private Document continued(Document part, Document from) {
    List<Block> blocks = new ArrayList<>();
    if (!part.blocks().isEmpty()) {
      int line = part.blocks().getFirst().line();
      open.forEach(heading -> blocks.add(new Block.Heading(heading.level(), heading.text(), line)));
    }
    blocks.addAll(part.blocks());
    Optional<String> date = from.date().or(part::date);
    return new Document(
        part.name(), from.title(), from.author(), date, from.link(), blocks, part.dropped());
  }

  private void follow(Block block) {
    if (block instanceof Block.Heading heading) {
      open.removeIf(other -> other.level() >= heading.level());
      open.add(heading);
    }
  }
}
