package dev.clio.index.signal;

/** How much of the question's weight stands in one sentence and, in part, around it. */
final class BestSentence implements Signal {
  @Override
  public String name() {
    return "sentence";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.evidence().get(candidate.best()).near();
  }
}
