package dev.clio.index.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part of a YAML file that knows where it stands. */
sealed interface Node {
  Mark mark();

  /** What it is, for messages. */
  String kind();

  /**
   * A scalar as written.
   *
   * @param word whether YAML takes it for text, not for a number or a truth value
   */
  record Text(Mark mark, String value, boolean word) implements Node {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A list. */
  record Items(Mark mark, List<Node> nodes) implements Node {
    public Items {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping; asking for a key checks its type. */
  record Fields(Mark mark, Map<String, Node> nodes) implements Node {
    public Fields {
      nodes = new LinkedHashMap<>(nodes);
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    /** Refuses every key that is not in {@code known}. */
    void allow(Set<String> known) throws BrokenPack {
      for (Map.Entry<String, Node> field : nodes.entrySet()) {
        if (!known.contains(field.getKey())) {
          throw field.getValue().mark().unknown("key", field.getKey(), known);
        }
      }
    }

    Node required(String key) throws BrokenPack {
      Node node = nodes.get(key);
      if (node == null) {
        throw mark.broken("'" + key + "' is missing");
      }
      return node;
    }

    String text(String key) throws BrokenPack {
      return Node.text("'" + key + "'", required(key)).value();
    }

    Optional<Text> optional(String key) throws BrokenPack {
      Node node = nodes.get(key);
      return node == null ? Optional.empty() : Optional.of(Node.text("'" + key + "'", node));
    }

    /** A text that may look like a number: a year. */
    Optional<Text> optionalScalar(String key) throws BrokenPack {
      Node node = nodes.get(key);
      return node == null ? Optional.empty() : Optional.of(Node.scalar("'" + key + "'", node));
    }

    List<Node> items(String key) throws BrokenPack {
      return Node.items("'" + key + "'", required(key)).nodes();
    }
  }

  static Text scalar(String what, Node node) throws BrokenPack {
    if (!(node instanceof Text text)) {
      throw node.mark().broken(what + " must be text, not " + node.kind());
    }
    if (text.value().isBlank()) {
      throw node.mark().broken(what + " has no value");
    }
    return text;
  }

  static Text text(String what, Node node) throws BrokenPack {
    Text text = scalar(what, node);
    if (!text.word()) {
      throw node.mark().broken(what + " must be text: put " + text.value() + " in quotes");
    }
    return text;
  }

  static Items items(String what, Node node) throws BrokenPack {
    if (node instanceof Items items) {
      return items;
    }
    throw node.mark().broken(what + " must be a list, not " + node.kind());
  }

  static Fields fields(String what, Node node) throws BrokenPack {
    if (node instanceof Fields fields) {
      return fields;
    }
    throw node.mark().broken(what + " must be a mapping (key: value), not " + node.kind());
  }
}
