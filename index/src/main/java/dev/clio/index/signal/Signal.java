package dev.clio.index.signal;

/** One piece of evidence that a passage answers a question. */
interface Signal {
  /** By this name its weight is found, and people are told why. */
  String name();

  /** Its strength, about 0 to 1. */
  double of(Inquiry inquiry, Candidate candidate);
}
