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
    return read(groups, 2, new HashMap<>());
  }

  /** Groups of at least so many names, none of which is taken. */
  static List<List<String>> read(List<Node> groups, int least, Map<String, Mark> taken)
      throws BrokenPack {
    List<List<String>> aliases = new ArrayList<>();
    for (Node group : groups) {
      List<String> names = new ArrayList<>();
      for (Node node : Node.items("a group of names", group).nodes()) {
        String name = Node.scalar("a name", node).value();
        Mark before = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), node.mark());
        if (before != null) {
          throw node.mark()
              .broken("the name '" + name + "' stands in line " + before.line() + " already");
        }
        names.add(name);
      }
      if (names.size() < least) {
        throw group.mark().broken("a group of names has %d or more".formatted(least));
      }
      aliases.add(names);
    }
    return aliases;
  }
}
