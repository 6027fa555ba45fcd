package dev.clio.bot.sources;

import dev.clio.bot.chat.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parameter that names a source, with suggestions from those of the server. */
final class Naming {
  static final String NAME = "name";

  private static final Logger LOG = LoggerFactory.getLogger(Naming.class);
  private static final int MOST = 25;

  private Naming() {}

  /** Lists the names that could be meant in a server. */
  interface Names {
    List<String> of(Stack stack) throws IOException;
  }

  static Parameter.Kind suggesting(Holdings holdings, Names names) {
    return new Parameter.Words(begun -> suggest(holdings, names, begun));
  }

  private static List<String> suggest(Holdings holdings, Names names, Parameter.Begun begun) {
    String typed = begun.words().strip().toLowerCase(Locale.ROOT);
    try {
      return names.of(new Stack(holdings, begun.in().home())).stream()
          .filter(name -> name.toLowerCase(Locale.ROOT).contains(typed))
          .limit(MOST)
          .toList();
    } catch (IOException failed) {
      LOG.warn("No names of sources can be suggested", failed);
      return List.of();
    }
  }
}
