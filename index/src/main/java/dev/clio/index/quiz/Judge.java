package dev.clio.index.quiz;

import dev.clio.index.event.HistoricDate;
import dev.clio.index.language.Language;
import dev.clio.index.language.NearMiss;
import dev.clio.index.quiz.Verdict.How;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges typed answers: the very words, the same words, the same number or date, another name, or a
 * slip of the finger if no other known answer is as near. Thread-safe.
 */
public final class Judge {
  /** Words of this many letters may have one slip, and of that many two. */
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 8;

  private final Plain plain;
  private final Dates dates;
  private final List<List<String>> aliases;
  private final Set<String> known = new LinkedHashSet<>();

  private Judge(Language language, List<List<String>> groups) {
    this.plain = new Plain(language);
    this.dates = new Dates(language);
    this.aliases =
        groups.stream().map(group -> group.stream().map(plain::of).distinct().toList()).toList();
    this.aliases.forEach(known::addAll);
    known.remove("");
  }

  /**
   * A judge who knows some names.
   *
   * @param aliases names of the same thing, in groups
   */
  public static Judge of(Language language, List<List<String>> aliases, List<KnownPerson> people) {
    return new Judge(
        language,
        Stream.of(
                aliases.stream(),
                language.commonNames().stream(),
                people.stream().map(KnownPerson::names))
            .flatMap(groups -> groups)
            .toList());
  }

  /** What a typed answer is worth. */
  public Verdict judge(String typed, Solution.Typed solution) {
    String main = solution.answer();
    if (typed.strip().equals(main)) {
      return new Verdict(true, How.EXACT, main);
    }
    String said = plain.of(typed);
    if (said.isEmpty()) {
      return new Verdict(false, How.NONE, typed);
    }
    List<String> wrong = solution.wrong().stream().map(plain::of).toList();
    if (said.equals(plain.of(main))) {
      return new Verdict(true, How.SAME_WORDS, main);
    }
    if (wrong.contains(said)) {
      return new Verdict(false, How.NONE, typed);
    }
    return number(typed, said, solution)
        .or(() -> otherName(said, solution))
        .or(() -> slip(said, solution, wrong))
        .orElseGet(() -> new Verdict(false, How.NONE, typed));
  }

  private Optional<Verdict> number(String typed, String said, Solution.Typed solution) {
    Optional<HistoricDate> told = dates.of(typed);
    return solution.accepted().stream()
        .filter(
            accepted ->
                isNear(said, plain.of(accepted), solution.tolerance())
                    || (told.isPresent() && told.equals(dates.of(accepted))))
        .findFirst()
        .map(accepted -> new Verdict(true, How.SAME_NUMBER, accepted));
  }

  private static boolean isNear(String said, String accepted, int tolerance) {
    return isNumber(said)
        && isNumber(accepted)
        && Math.abs(Long.parseLong(said) - Long.parseLong(accepted)) <= tolerance;
  }

  private Optional<Verdict> otherName(String said, Solution.Typed solution) {
    return names(solution)
        .filter(said::equals)
        .findFirst()
        .or(() -> surname(said, solution))
        .map(_ -> new Verdict(true, How.ALIAS, solution.answer()));
  }

  /** All that is right, without what does not matter. */
  private Stream<String> names(Solution.Typed solution) {
    List<String> accepted = solution.accepted().stream().map(plain::of).toList();
    return Stream.concat(
        accepted.stream(),
        aliases.stream()
            .filter(group -> group.stream().anyMatch(accepted::contains))
            .flatMap(List::stream));
  }

  /** The last words of a name, where nothing else that is known ends so. */
  private Optional<String> surname(String said, Solution.Typed solution) {
    List<String> right = names(solution).toList();
    boolean ends = right.stream().anyMatch(name -> name.endsWith(" " + said));
    boolean others =
        known.stream().anyMatch(name -> !right.contains(name) && (" " + name).endsWith(" " + said));
    return ends && !others && !hasDigit(said) && said.length() >= ONE_SLIP
        ? Optional.of(said)
        : Optional.empty();
  }

  private Optional<Verdict> slip(String said, Solution.Typed solution, List<String> wrong) {
    if (hasDigit(said)) {
      return Optional.empty();
    }
    List<String> right = names(solution).toList();
    int nearest = right.stream().mapToInt(name -> NearMiss.distance(said, name)).min().orElse(99);
    int other =
        Stream.concat(known.stream(), wrong.stream())
            .filter(name -> !right.contains(name))
            .mapToInt(name -> NearMiss.distance(said, name))
            .min()
            .orElse(99);
    boolean near =
        right.stream()
            .anyMatch(
                name ->
                    NearMiss.distance(said, name) == nearest
                        && !hasDigit(name)
                        && nearest <= allowed(Math.min(name.length(), said.length())));
    return near && nearest < other
        ? Optional.of(new Verdict(true, How.TYPO, solution.answer()))
        : Optional.empty();
  }

  private static int allowed(int length) {
    return length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
  }

  private static boolean isNumber(String words) {
    return words.matches("[0-9]{1,15}");
  }

  private static boolean hasDigit(String words) {
    return words.chars().anyMatch(Character::isDigit);
  }
}
