package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A document in the making. What is said first about it holds. Not thread-safe. */
final class Draft {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> author = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<URI> link = Optional.empty();

  List<Block> blocks() {
    return blocks;
  }

  boolean titled() {
    return title.isPresent();
  }

  void title(String words) {
    title = title.or(() -> said(words));
  }

  boolean titled(String words) {
    return title.equals(said(words));
  }

  void author(String words) {
    author = author.or(() -> said(words));
  }

  /** Takes a date as written; one that can be told becomes ISO 8601. */
  void date(String words) {
    date = date.or(() -> WrittenDate.in(words).or(() -> said(words)));
  }

  /** Takes a link if it is one that leads to a page. */
  void link(String words) {
    link = link.or(() -> said(words).flatMap(Draft::page));
  }

  void add(Block block) {
    blocks.add(block);
  }

  void drop(String kind, Action action, int line, String words) {
    dropped.add(new Dropped(kind, action, line, words));
  }

  void drop(List<Dropped> more) {
    dropped.addAll(more);
    more.stream()
        .filter(found -> found.kind().equals("page-metadata"))
        .flatMap(found -> WrittenDate.in(found.words()).stream())
        .forEach(this::date);
  }

  Document finish(String name) {
    dropped.sort(Comparator.comparingInt(Dropped::line));
    return new Document(name, title, author, date, link, blocks, dropped);
  }

  private static Optional<String> said(String words) {
    return Optional.of(Characters.squeeze(words)).filter(text -> !text.isEmpty());
  }

  private static Optional<URI> page(String words) {
    try {
      URI uri = URI.create(words);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
