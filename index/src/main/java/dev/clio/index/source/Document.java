package dev.clio.index.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One document as read: its blocks in reading order, without boilerplate.
 *
 * @param name unique inside its file; empty where the file is one document, else the row's id
 * @param title as the document says it; empty where it says none
 * @param date as the document says it, ISO 8601 where it can be told
 */
public record Document(
    String name,
    Optional<String> title,
    Optional<String> author,
    Optional<String> date,
    Optional<URI> link,
    List<Block> blocks,
    List<Dropped> dropped) {
  public Document {
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
  }
}
