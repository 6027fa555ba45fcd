package dev.clio.index.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a YAML file into nodes that know their lines. One key twice is a mistake. */
final class YamlTree {
  private static final YAMLFactory YAML = YAMLFactory.builder().build();

  private final Path file;
  private final YAMLParser parser;

  private YamlTree(Path file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static Node of(Path file) throws IOException, BrokenPack {
    try {
      return of(file, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new BrokenPack(file, 0, "the file is not encoded in UTF-8");
    }
  }

  /**
   * Reads words.
   *
   * @param file what they are called in messages
   */
  static Node of(Path file, String words) throws IOException, BrokenPack {
    try (YAMLParser parser = YAML.createParser(words)) {
      YamlTree tree = new YamlTree(file, parser);
      if (parser.nextToken() == null) {
        throw new BrokenPack(file, 0, "the file is empty");
      }
      Node root = tree.node();
      if (parser.nextToken() != null) {
        throw tree.here().broken("a second YAML document begins here");
      }
      return root;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new BrokenPack(file, Math.max(0, line), "this is no valid YAML: " + problem(e));
    }
  }

  private Node node() throws IOException, BrokenPack {
    Mark mark = here();
    if (parser.isCurrentAlias()) {
      throw mark.broken("write it out: references (*" + parser.getText() + ") are not understood");
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_ARRAY -> items(mark);
      case START_OBJECT -> fields(mark);
      case VALUE_NULL -> new Node.Text(mark, "", true);
      default -> new Node.Text(mark, parser.getText(), token == JsonToken.VALUE_STRING);
    };
  }

  private Node items(Mark mark) throws IOException, BrokenPack {
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node());
    }
    return new Node.Items(mark, nodes);
  }

  private Node fields(Mark mark) throws IOException, BrokenPack {
    Map<String, Node> nodes = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Mark at = here();
      parser.nextToken();
      Node before = nodes.put(key, node());
      if (before != null) {
        throw at.broken("'" + key + "' stands here a second time");
      }
    }
    return new Node.Fields(mark, nodes);
  }

  private Mark here() {
    return new Mark(file, parser.currentTokenLocation().getLineNr());
  }

  /** The parser's words without where it was and a copy of the line. */
  private static String problem(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .map(String::strip)
        .filter(line -> !line.startsWith("while ") && !line.startsWith("in '"))
        .findFirst()
        .orElse("it cannot be parsed");
  }
}
