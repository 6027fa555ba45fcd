package dev.clio.index.signal;

/** Late interaction of the question's word pieces with the passage's, weighted by information. */
final class LateInteraction implements Signal {
  @Override
  public String name() {
    return "late";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.likeness().map(Likeness::late).orElse(0.0);
  }
}
