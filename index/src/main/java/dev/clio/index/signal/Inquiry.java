package dev.clio.index.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question as search understands it.
 *
 * @param terms what a passage should hold, in the order of the question
 * @param wanted the kind of answer it asks for
 * @param counted what it wants the number of, if it says so
 * @param years the years that it is about
 * @param said all terms of the question, function words too, for telling what is new in a passage
 * @param wording in which its meaning is looked for
 */
public record Inquiry(
    List<QueryTerm> terms,
    AnswerType wanted,
    Optional<QueryTerm> counted,
    Optional<YearSpan> years,
    Set<String> said,
    Wording wording) {
  public Inquiry {
    terms = List.copyOf(terms);
    said = Set.copyOf(said);
  }

  /** Sum of the terms' weights. */
  public double weight() {
    return terms.stream().mapToDouble(QueryTerm::weight).sum();
  }
}
