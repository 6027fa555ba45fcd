package dev.clio.index.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The aliases of pack.yaml: a list of groups, each a list of names for the same thing. */
final class AliasGroups {
  private AliasGroups() {}

  static List<List<String>> of(List<Node> groups) throws BrokenPack {
    Map<String, Mark> taken = new HashMap<>();
    List<List<String>> aliases = new ArrayList<>();
    for (Node group : groups) {
      List<String> names = new ArrayList<>();
      for (Node node : Node.items("a group of aliases", group).nodes()) {
        String name = Node.scalar("a name", node).value();
        Mark before = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), node.mark());
        if (before != null) {
          throw node.mark()
              .broken("the name '" + name + "' stands in line " + before.line() + " already");
        }
        names.add(name);
      }
      if (names.size() < 2) {
        throw group.mark().broken("a group of aliases has two names or more");
      }
      aliases.add(names);
    }
    return aliases;
  }
}
