package dev.clio.bot.sources;

import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.ServerRef;
import java.time.Instant;
import java.util.List;

/** Who added which file to the sources of a server; the files themselves stand on disk. */
public interface Uploads {
  /**
   * A file.
   *
   * @param name of the file in the server's collection; one of a name
   * @param bytes its size
   * @param by without a name if they have had themselves deleted
   */
  record Added(ServerRef home, String name, long bytes, Person by, Instant at) {}

  /** Records a file, in the place of one of the same name. */
  void add(Added added);

  /** All of a server, newest first. */
  List<Added> of(ServerRef home);

  /** Returns whether there was one. */
  boolean remove(ServerRef home, String name);
}
