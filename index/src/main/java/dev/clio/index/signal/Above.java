package dev.clio.index.signal;

/** How much of the question's weight stands in title, headings and lead. */
final class Above implements Signal {
  @Override
  public String name() {
    return "above";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    double covered = 0;
    for (QueryTerm term : inquiry.terms()) {
      covered += term.weight() * Matches.best(term, candidate.reading().above());
    }
    return covered / Math.max(inquiry.weight(), 1e-9);
  }
}
