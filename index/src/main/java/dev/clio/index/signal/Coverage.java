package dev.clio.index.signal;

/** How much of the question's weight stands in the passage or above it. */
final class Coverage implements Signal {
  @Override
  public String name() {
    return "coverage";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    double covered = 0;
    for (QueryTerm term : inquiry.terms()) {
      covered += term.weight() * candidate.match(term);
    }
    return covered / Math.max(inquiry.weight(), 1e-9);
  }
}
