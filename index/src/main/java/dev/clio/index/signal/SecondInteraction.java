package dev.clio.index.signal;

/** Late interaction by the second encoder, see {@link LateInteraction}. */
final class SecondInteraction implements Signal {
  @Override
  public String name() {
    return "second";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.likeness().map(Likeness::second).orElse(0.0);
  }
}
