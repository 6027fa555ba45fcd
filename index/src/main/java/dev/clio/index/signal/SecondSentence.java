package dev.clio.index.signal;

/** Late interaction of the question with the best sentence alone by the second encoder. */
final class SecondSentence implements Signal {
  @Override
  public String name() {
    return "second-sentence";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.evidence().get(candidate.best()).likeness().second();
  }
}
