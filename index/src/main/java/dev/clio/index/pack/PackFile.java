package dev.clio.index.pack;

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

/** pack.yaml and the files beside it. */
final class PackFile {
  static final String NAME = "pack.yaml";

  private static final Set<String> KEYS =
      Set.of("id", "title", "language", "licence", "aliases", "questions");

  private PackFile() {}

  static Pack read(Path folder) throws IOException, BrokenPack {
    Node.Fields fields = Node.fields("the file", YamlTree.of(folder.resolve(NAME)));
    fields.allow(KEYS);
    Map<SourceId, Source> sources = SourcesFile.read(folder.resolve("sources.yaml"));
    return new Pack(
        Pack.Kind.STUDY,
        Ids.checked(fields),
        fields.text("title"),
        folder,
        language(fields),
        fields.optional("licence").map(Node.Text::value),
        sources,
        fields.nodes().containsKey("aliases") ? AliasGroups.of(fields.items("aliases")) : List.of(),
        fields.nodes().containsKey("questions")
            ? SampleQuestions.of(fields.items("questions"))
            : List.of(),
        CriticismFile.read(folder.resolve("criticism.yaml"), sources.keySet()));
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
