package dev.clio.index.pack;

import dev.clio.index.event.HistoricEvent;
import dev.clio.index.language.Language;
import dev.clio.index.language.Languages;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import dev.clio.index.quiz.KnownPerson;
import dev.clio.index.quiz.WrittenQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A study pack: one folder of sources and what it says of itself. A folder of plain documents is a
 * pack too, and so is one of uploads; its id and title are the folder's name and all else is empty.
 *
 * @param sources bibliography by id; what the pack's notes are based on
 * @param aliases groups of names for the same thing, the preferred name first
 * @param questions some that its passages answer, to suggest
 * @param events what its calendar tells
 * @param criticisms claims on which the sources err or disagree, and which words they concern
 * @param people whom quizzes ask for
 * @param quiz questions that somebody wrote for quizzes
 */
public record Pack(
    Kind kind,
    String id,
    String title,
    Path folder,
    Language language,
    Optional<String> licence,
    Map<SourceId, Source> sources,
    List<List<String>> aliases,
    List<String> questions,
    List<HistoricEvent> events,
    List<Concern> criticisms,
    List<KnownPerson> people,
    List<WrittenQuestion> quiz) {
  /** Where a pack comes from. */
  public enum Kind {
    /** Somebody wrote it, with a pack.yaml. */
    STUDY,
    /** A folder of seeds with documents alone. */
    PLAIN,
    /** Documents that people add and remove while Clio runs. */
    UPLOADED
  }

  public Pack {
    sources = Map.copyOf(sources);
    aliases = aliases.stream().map(List::copyOf).toList();
    questions = List.copyOf(questions);
    events = List.copyOf(events);
    criticisms = List.copyOf(criticisms);
    people = List.copyOf(people);
    quiz = List.copyOf(quiz);
  }

  /** A folder of documents that say nothing of themselves. */
  public static Pack ofDocuments(Kind kind, String id, String title, Path folder) {
    return new Pack(
        kind,
        id,
        title,
        folder,
        Languages.usual(),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
