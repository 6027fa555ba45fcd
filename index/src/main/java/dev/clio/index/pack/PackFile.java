package dev.clio.index.pack;

import dev.clio.index.event.HistoricEvent;
import dev.clio.index.language.Language;
import dev.clio.index.language.Languages;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** pack.yaml and the files beside it. */
final class PackFile {
  static final String NAME = "pack.yaml";

  private static final Set<String> KEYS =
      Set.of("id", "title", "language", "licence", "aliases", "questions", "topics", "people");

  private PackFile() {}

  static Pack read(Path folder) throws IOException, BrokenPack {
    Node.Fields fields = Node.fields("the file", YamlTree.of(folder.resolve(NAME)));
    fields.allow(KEYS);
    Map<SourceId, Source> sources = SourcesFile.read(folder.resolve("sources.yaml"));
    String id = Ids.checked(fields);
    Optional<Set<String>> topics = topics(fields);
    List<HistoricEvent> events = new EventsFile(id, topics).read(folder);
    return new Pack(
        Pack.Kind.STUDY,
        id,
        fields.text("title"),
        folder,
        language(fields),
        fields.optional("licence").map(Node.Text::value),
        sources,
        fields.nodes().containsKey("aliases") ? AliasGroups.of(fields.items("aliases")) : List.of(),
        fields.nodes().containsKey("questions")
            ? SampleQuestions.of(fields.items("questions"))
            : List.of(),
        events,
        CriticismFile.read(folder.resolve("criticism.yaml"), sources.keySet()),
        fields.nodes().containsKey("people")
            ? PeopleOfPack.of(Node.fields("'people'", fields.required("people")))
            : List.of(),
        QuestionsFile.read(folder, events, topics));
  }

  /** What its events are about, where it says so: then nothing else is a topic. */
  private static Optional<Set<String>> topics(Node.Fields fields) throws BrokenPack {
    if (!fields.nodes().containsKey("topics")) {
      return Optional.empty();
    }
    Set<String> topics = new TreeSet<>();
    for (Node node : fields.items("topics")) {
      String topic = Node.text("a topic", node).value();
      if (!EventsFile.TOPIC.matcher(topic).matches()) {
        throw node.mark().broken("a topic holds small letters and hyphens only: " + topic);
      }
      topics.add(topic);
    }
    return Optional.of(topics);
  }

  private static Language language(Node.Fields fields) throws BrokenPack {
    String code = fields.text("language");
    Optional<Language> language = Languages.of(code);
    if (language.isEmpty()) {
      throw fields
          .required("language")
          .mark()
          .unknown("language", code, Set.copyOf(Languages.codes()));
    }
    return language.get();
  }
}
