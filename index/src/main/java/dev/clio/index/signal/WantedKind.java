package dev.clio.index.signal;

/** Whether the best sentence holds something of the kind that the question asks for. */
final class WantedKind implements Signal {
  @Override
  public String name() {
    return "kind";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.evidence().get(candidate.best()).typed();
  }
}
