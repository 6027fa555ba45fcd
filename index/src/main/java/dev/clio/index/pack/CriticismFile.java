package dev.clio.index.pack;

import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** criticism.yaml: claims on which the sources of a pack err or disagree. */
final class CriticismFile {
  /** A note stands under an excerpt, where there is little room; in UTF-16 code units. */
  private static final int LONGEST_NOTE = 160;

  private static final Set<String> KEYS =
      Set.of("id", "source", "kind", "claim", "correct", "why", "note", "confidence", "concerns");
  private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");
  private static final Set<String> KINDS =
      Arrays.stream(Criticism.Kind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> sources;
  private final Set<String> ids = new HashSet<>();

  private CriticismFile(Set<String> sources) {
    this.sources = sources;
  }

  /** Empty where there is no such file. */
  static List<Concern> read(Path file, Set<SourceId> sources) throws IOException, BrokenPack {
    if (!Files.exists(file)) {
      return List.of();
    }
    CriticismFile reading =
        new CriticismFile(sources.stream().map(SourceId::value).collect(Collectors.toSet()));
    List<Concern> concerns = new ArrayList<>();
    for (Node node : Node.items("the file", YamlTree.of(file)).nodes()) {
      concerns.add(reading.concern(Node.fields("a criticism", node)));
    }
    return concerns;
  }

  private Concern concern(Node.Fields fields) throws BrokenPack {
    fields.allow(KEYS);
    String id = Ids.checked(fields);
    if (!ids.add(id)) {
      throw fields.mark().broken("the criticism '" + id + "' stands here a second time");
    }
    String source = oneOf("source", fields, sources);
    oneOf("confidence", fields, CONFIDENCES);
    Criticism.Kind kind =
        Criticism.Kind.valueOf(oneOf("kind", fields, KINDS).toUpperCase(Locale.ROOT));
    Criticism criticism =
        new Criticism(
            id,
            kind,
            fields.text("claim"),
            fields.text("correct"),
            fields.text("why"),
            note(fields));
    return new Concern(criticism, new SourceId(source), words(fields));
  }

  private static String oneOf(String key, Node.Fields fields, Set<String> known) throws BrokenPack {
    String value = fields.text(key);
    if (!known.contains(value)) {
      throw fields.required(key).mark().unknown(key, value, known);
    }
    return value;
  }

  private static String note(Node.Fields fields) throws BrokenPack {
    String note = fields.text("note");
    if (note.length() > LONGEST_NOTE) {
      throw fields
          .required("note")
          .mark()
          .broken("the note has " + note.length() + " characters; " + LONGEST_NOTE + " fit");
    }
    return note;
  }

  private static List<Concern.Words> words(Node.Fields fields) throws BrokenPack {
    List<Concern.Words> words = new ArrayList<>();
    for (Node node : fields.items("concerns")) {
      String text = Node.text("an entry of 'concerns'", node).value();
      words.add(new Concern.Words(text, node.mark().line()));
    }
    if (words.isEmpty()) {
      throw fields.required("concerns").mark().broken("'concerns' names no words of a passage");
    }
    return words;
  }
}
