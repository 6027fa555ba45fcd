package dev.clio.index.signal;

/** Cosine of question and passage as wholes. */
final class Meant implements Signal {
  @Override
  public String name() {
    return "meaning";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.likeness().map(Likeness::whole).orElse(0.0);
  }
}
