package dev.clio.index.quiz;

import dev.clio.index.event.HistoricEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is missing in this sentence? The others were about at the time, and nothing that happened on
 * the same day names them.
 */
final class WhoMaker implements Maker {
  private static final int CHOICES = 4;

  private final People people;
  private final Map<String, Set<KnownPerson>> namedOnDay;

  WhoMaker(People people, List<HistoricEvent> events) {
    this.people = people;
    this.namedOnDay =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.date().toString(),
                    Collectors.flatMapping(
                        event -> people.of(words(event)).stream(), Collectors.toSet())));
  }

  private static String words(HistoricEvent event) {
    return event.title().orElse("") + ". " + event.text();
  }

  @Override
  public Optional<QuizQuestion> about(HistoricEvent event) {
    if (event.title().isEmpty() || event.importance() < 2) {
      return Optional.empty();
    }
    List<People.Named> named = people.in(event.text());
    Set<KnownPerson> inTitle = people.of(Pool.title(event));
    if (named.size() != 1 || inTitle.contains(named.getFirst().person())) {
      return Optional.empty();
    }
    QuizQuestionId id = QuizQuestionId.of(QuizQuestion.Kind.WHO, event.id().value());
    Set<KnownPerson> no = new HashSet<>(inTitle);
    no.addAll(namedOnDay.getOrDefault(event.date().toString(), Set.of()));
    return choice(named.getFirst().person(), event.date().year(), no, new Draw(id))
        .filter(_ -> Gap.fits(event.text()))
        .map(
            choice ->
                new QuizQuestion(
                    id,
                    QuizQuestion.Kind.WHO,
                    2,
                    Gap.in(event.text(), named.getFirst().range()),
                    event.title().map(title -> title + " (" + event.date().year() + ")"),
                    choice,
                    new Proof.InCalendar(List.of(event)),
                    event.tags(),
                    Optional.empty()));
  }

  /** Three others who were about: of the same kind, as far as there are any. */
  private Optional<Solution.Choice> choice(
      KnownPerson right, int year, Set<KnownPerson> no, Draw draw) {
    List<KnownPerson> about =
        draw.shuffled(people.about(year)).stream()
            .filter(other -> !other.equals(right) && !no.contains(other))
            .toList();
    List<String> chosen =
        Stream.concat(
                about.stream().filter(other -> other.kind().equals(right.kind())),
                about.stream().filter(other -> !other.kind().equals(right.kind())))
            .limit(CHOICES - 1)
            .map(WhoMaker::name)
            .toList();
    return chosen.size() < CHOICES - 1
        ? Optional.empty()
        : Optional.of(choice(name(right), chosen, draw));
  }

  private static Solution.Choice choice(String right, List<String> wrong, Draw draw) {
    List<String> shown = draw.shuffled(Stream.concat(Stream.of(right), wrong.stream()).toList());
    return new Solution.Choice(shown, shown.indexOf(right));
  }

  private static String name(KnownPerson person) {
    return person.names().getFirst();
  }
}
