package dev.clio.index.signal;

/** Late interaction of the question with the best sentence alone. */
final class LateSentence implements Signal {
  @Override
  public String name() {
    return "late-sentence";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.evidence().get(candidate.best()).likeness().late();
  }
}
