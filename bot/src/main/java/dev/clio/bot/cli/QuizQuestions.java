package dev.clio.bot.cli;

import dev.clio.bot.chat.Place;
import dev.clio.bot.command.Refusal;
import dev.clio.bot.quiz.QuizFeature;
import dev.clio.index.Library;
import dev.clio.index.event.HistoricEvent;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.pack.QuestionSheet;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Selection;
import dev.clio.index.quiz.Judge;
import dev.clio.index.quiz.QuizBook;
import dev.clio.index.quiz.WrittenQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Questions for rounds from a library. */
final class QuizQuestions implements QuizFeature.Questions {
  private final Library library;
  private final Function<Place, Selection> selections;
  private final Function<Place, ZoneId> zones;

  QuizQuestions(
      Library library, Function<Place, Selection> selections, Function<Place, ZoneId> zones) {
    this.library = library;
    this.selections = selections;
    this.zones = zones;
  }

  @Override
  public QuizBook in(Place place) {
    return reading(() -> library.quiz(selections.apply(place)));
  }

  @Override
  public Optional<Passage> passage(PassageId id) throws IOException {
    return library.passage(id);
  }

  @Override
  public Judge judge() {
    return library.judge();
  }

  @Override
  public List<WrittenQuestion> read(Place place, String name, String words) {
    try {
      return QuestionSheet.read(name, words, events(place));
    } catch (BrokenPack mistake) {
      throw new Refusal(String.valueOf(mistake.getMessage()));
    }
  }

  @Override
  public WrittenQuestion readForm(Place place, String words) {
    try {
      return QuestionSheet.readForm(words, events(place));
    } catch (BrokenPack mistake) {
      throw new Refusal(String.valueOf(mistake.getMessage()));
    }
  }

  private List<HistoricEvent> events(Place place) {
    return reading(() -> library.calendar(selections.apply(place))).all().stream()
        .filter(event -> event.title().isPresent())
        .toList();
  }

  @Override
  public String write(List<WrittenQuestion> questions, QuizFeature.Form form) {
    return switch (form) {
      case YAML -> QuestionSheet.yaml(questions);
      case CSV -> QuestionSheet.csv(questions);
    };
  }

  @Override
  public QuizBook prove(Place place, List<WrittenQuestion> questions) {
    return reading(() -> library.prove(questions, selections.apply(place)));
  }

  @Override
  public ZoneId zone(Place place) {
    return zones.apply(place);
  }

  /** Something that reads the library. */
  @FunctionalInterface
  private interface Look<T> {
    T look() throws IOException;
  }

  private static <T> T reading(Look<T> look) {
    try {
      return look.look();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
