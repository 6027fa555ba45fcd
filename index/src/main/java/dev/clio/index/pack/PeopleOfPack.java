package dev.clio.index.pack;

import dev.clio.index.quiz.KnownPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of pack.yaml, by what they could be taken for each other. */
final class PeopleOfPack {
  private PeopleOfPack() {}

  static List<KnownPerson> of(Node.Fields kinds) throws BrokenPack {
    Map<String, Mark> taken = new HashMap<>();
    List<KnownPerson> people = new ArrayList<>();
    for (String kind : kinds.nodes().keySet()) {
      for (List<String> names : AliasGroups.read(kinds.items(kind), 1, taken)) {
        people.add(new KnownPerson(kind, names));
      }
    }
    return people;
  }
}
